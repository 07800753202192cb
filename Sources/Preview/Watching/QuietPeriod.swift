/// Decides when a burst of changes is over: after a moment of quiet, and after a while anyway.
/// Editors write a file in several steps, and a branch switch writes thousands.
struct QuietPeriod<Instant: InstantProtocol> {
  private let quiet: Instant.Duration
  private let atMost: Instant.Duration
  private var first: Instant?
  private var last: Instant?

  init(quiet: Instant.Duration, atMost: Instant.Duration) {
    self.quiet = quiet
    self.atMost = atMost
  }

  /// When the burst counts as over; nil while there is none.
  var due: Instant? {
    guard let first, let last else { return nil }
    return min(last.advanced(by: quiet), first.advanced(by: atMost))
  }

  mutating func note(at now: Instant) {
    first = first ?? now
    last = now
  }

  func isOver(at now: Instant) -> Bool { due.map { $0 <= now } ?? false }

  /// The next change begins a new burst.
  mutating func end() {
    first = nil
    last = nil
  }
}
