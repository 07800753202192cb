import Content
import Testing

@Suite struct ExactNumberTests {
  @Test(arguments: [
    ("28", "28"), ("8500", "8.500"), ("39.5", "39,5"), ("1234567.89", "1.234.567,89"), ("0", "0"),
    ("0.05", "0,05"), ("-3", "-3"), ("-0.5", "-0,5"), ("999", "999"), ("1000", "1.000"),
    ("2.50", "2,50"), ("-1000000", "-1.000.000"),
  ])
  func `a number is shown the Dutch way, with the decimals it was written with`(
    text: String, dutch: String
  ) {
    #expect(ExactNumber(text)?.dutch == dutch)
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".5", "1,5", "8.500.00", "1e3", "--1", "+1", " 1", "1 ", "٣", "0x10",
    "1.0000000001", "99999999999999999999",
  ])
  func `what is no plain decimal number is refused`(text: String) {
    #expect(ExactNumber(text) == nil)
  }

  @Test func `numbers compare by value, whatever their decimals`() throws {
    let sorted = ["-10", "-9.5", "0", "0.1", "0.25", "3", "28", "28.01", "8500"]
    let numbers = try sorted.map { try #require(ExactNumber($0)) }
    #expect(numbers.reversed().sorted() == numbers)
    #expect(numbers.shuffled().max() == numbers.last)
  }
}
