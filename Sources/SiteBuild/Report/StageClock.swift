/// Times the stages of a build, for the report only.
struct StageClock {
  typealias Timing = (stage: String, milliseconds: Int)

  private(set) var timings: [Timing] = []
  private var last = ContinuousClock.now

  mutating func finish(_ stage: String) {
    let now = ContinuousClock.now
    let (seconds, attoseconds) = (now - last).components
    timings.append((stage, Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)))
    last = now
  }
}
