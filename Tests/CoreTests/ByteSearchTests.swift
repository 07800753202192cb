import Core
import Testing

struct ByteSearchTests {
  @Test func `letters end where a byte is none, at any distance`() {
    for length in 0...40 {
      for other in UInt8.min...UInt8.max {
        let letters = (0..<length).map { UInt8(ascii: $0 % 2 == 0 ? "a" : "Z") }
        let isLetter = (0x41...0x5A).contains(other) || (0x61...0x7A).contains(other)
        let bytes = letters + [other] + Array("zA1".utf8)
        let end = bytes.withUnsafeBufferPointer { $0.endOfLetters(from: 0) }
        #expect(end == (isLetter ? length + 3 : length))
      }
    }
  }

  @Test func `a byte is found at or after a place`() {
    let bytes = Array("a,b,c".utf8)
    let comma = UInt8(ascii: ",")
    bytes.withUnsafeBufferPointer { bytes in
      #expect(bytes.firstIndex(of: comma, from: 0) == 1)
      #expect(bytes.firstIndex(of: comma, from: 2) == 3)
      #expect(bytes.firstIndex(of: comma, from: 4) == nil)
      #expect(bytes.firstIndex(of: comma, from: 9) == nil)
    }
    #expect([UInt8]().withUnsafeBufferPointer { $0.firstIndex(of: comma, from: 0) } == nil)
  }

  @Test(arguments: [
    ("", false), ("#", true), ("vraag.md#kop", true), ("vraag.md", false), ("één#", true),
    ("een lange naam van een bestand zonder", false),
  ])
  func `a text has a byte or not`(text: String, holds: Bool) {
    #expect(text.holds(UInt8(ascii: "#")) == holds)
  }

  @Test(arguments: [
    ("", ""), ("geen", "geen"), ("ab", "<>"), ("xabyabz", "x<>y<>z"), ("aab", "a<>"),
    ("aba", "<>a"),
  ])
  func `a text stands in the place of some bytes`(text: String, replaced: String) {
    #expect(text.replacing(bytes: "ab", with: "<>") == replaced)
  }
}
