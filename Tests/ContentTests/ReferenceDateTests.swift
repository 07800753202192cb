import Content
import Testing

@Suite struct ReferenceDateTests {
  @Test(arguments: [
    ("2019", "2019", 2019), ("2019-06", "juni 2019", 2019), ("2019-06-14", "14 juni 2019", 2019),
  ])
  func `a year, month or day is read and shown`(text: String, dutch: String, year: Int) {
    #expect(ReferenceDate(text)?.dutch == dutch)
    #expect(ReferenceDate(text)?.year == year)
  }

  @Test func `unknown is a value, without a year to show`() {
    #expect(ReferenceDate("onbekend") == .unknown)
    #expect(ReferenceDate.unknown.dutch == nil)
    #expect(ReferenceDate.unknown.year == nil)
  }

  @Test(arguments: [
    "", "Onbekend", "19", "201", "20190", "2019-13", "2019-6", "2019-02-30", "juni 2019", "2019/20",
    "2019-", "1899", "3000", "+201",
  ])
  func `anything else is refused`(text: String) {
    #expect(ReferenceDate(text) == nil)
  }

  @Test func `times sort with the unknown first`() throws {
    let texts = ["onbekend", "2018-12-31", "2019", "2019-01", "2019-01-01", "2019-02", "2020"]
    let keys = try texts.map { try #require(ReferenceDate($0)).sortKey }
    #expect(keys == keys.sorted())
    #expect(Set(keys).count == keys.count)
  }
}
