/// Times the stages of a build, for the report only.
struct StageClock {
  private(set) var timings: [(stage: String, milliseconds: Int)] = []
  private var last = ContinuousClock.now

  mutating func finish(_ stage: String) {
    let now = ContinuousClock.now
    let (seconds, attoseconds) = (now - last).components
    timings.append((stage, Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)))
    last = now
  }
}
