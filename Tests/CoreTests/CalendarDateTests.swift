import Core
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: ["2026-05-01", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func `an existing day is read and written back`(iso: String) {
    #expect(CalendarDate(iso: iso)?.iso == iso)
  }

  @Test(arguments: [
    "2026-02-30", "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10",
    "2026-01-00", "0000-01-01",
  ])
  func `a day that does not exist is refused`(iso: String) {
    #expect(CalendarDate(iso: iso) == nil)
  }

  @Test(arguments: [
    "", "2026", "2026-5-1", "2026-05", "01-05-2026", "2026/05/01", " 2026-05-01", "2026-05-01 ",
    "+026-05-01", "2026-05-01T00:00", "２０２６-05-01",
  ])
  func `anything but year, month and day in figures is refused`(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func `a day is written the Dutch way`() throws {
    #expect(try date("2026-05-01").dutch == "1 mei 2026")
    #expect(try date("2026-12-31").dutch == "31 december 2026")
  }

  @Test(arguments: [
    ("2026-01-15", 1, "2026-02-15"), ("2026-01-31", 1, "2026-02-28"),
    ("2024-01-31", 1, "2024-02-29"), ("2024-02-29", 12, "2025-02-28"),
    ("2026-11-21", 12, "2027-11-21"), ("2026-12-01", 1, "2027-01-01"),
    ("2026-05-31", 0, "2026-05-31"), ("2026-03-31", -1, "2026-02-28"),
  ])
  func `adding months keeps the day, or takes the last of a shorter month`(
    from: String, months: Int, to: String
  ) throws {
    #expect(try date(from).adding(months: months) == date(to))
  }

  @Test(arguments: [
    (0, "1970-01-01"), (-1, "1969-12-31"), (59, "1970-03-01"), (365, "1971-01-01"),
    (11_016, "2000-02-29"), (11_017, "2000-03-01"), (20_513, "2026-03-01"),
    (-719_162, "0001-01-01"), (2_932_896, "9999-12-31"),
  ])
  func `days since 1970 give the known dates`(days: Int, iso: String) {
    #expect(CalendarDate(daysSince1970: days).iso == iso)
  }

  @Test func `each next day since 1970 is a later, existing day`() {
    var previous = CalendarDate(daysSince1970: -1)
    for days in 0..<40_000 {
      let next = CalendarDate(daysSince1970: days)
      guard previous < next, CalendarDate(iso: next.iso) == next else {
        Issue.record("\(next) after \(previous)")
        return
      }
      previous = next
    }
    #expect(previous.iso == "2079-07-07")
  }

  @Test func `days sort by year, then month, then day`() throws {
    let sorted = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"]
    #expect(try sorted.reversed().map(date).sorted().map(\.iso) == sorted)
  }

  private func date(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }
}
