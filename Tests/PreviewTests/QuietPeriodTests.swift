import Testing

@testable import Preview

@Suite struct QuietPeriodTests {
  /// A clock that stands still until it is moved.
  struct Moment: InstantProtocol {
    var time: Duration = .zero
    func advanced(by duration: Duration) -> Moment { Moment(time: time + duration) }
    func duration(to other: Moment) -> Duration { other.time - time }
    static func < (a: Moment, b: Moment) -> Bool { a.time < b.time }
  }

  private func at(_ milliseconds: Int) -> Moment { Moment(time: .milliseconds(milliseconds)) }

  private let period = QuietPeriod<Moment>(quiet: .milliseconds(30), atMost: .milliseconds(300))

  @Test func nothingIsDueWithoutAChange() {
    #expect(period.due == nil)
    #expect(!period.isOver(at: at(1_000_000)))
  }

  @Test func aChangeIsDueAfterAMomentOfQuiet() {
    var period = period
    period.note(at: at(100))
    #expect(!period.isOver(at: at(129)))
    #expect(period.isOver(at: at(130)))
    period.end()
    #expect(period.due == nil)
  }

  @Test func everyChangePutsItOff() {
    var period = period
    period.note(at: at(0))
    period.note(at: at(29))
    #expect(!period.isOver(at: at(30)))
    #expect(period.due == at(59))
  }

  @Test func aLongBurstIsCutOff() {
    var period = period
    for time in stride(from: 0, through: 290, by: 10) { period.note(at: at(time)) }
    #expect(period.due == at(300))
    #expect(period.isOver(at: at(300)))
    period.end()
    period.note(at: at(310))
    #expect(period.due == at(340))
  }
}
