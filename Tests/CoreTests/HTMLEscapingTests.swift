import Core
import Testing

@Suite struct HTMLEscapingTests {
  @Test func `the four characters that mean something in HTML become entities`() {
    #expect(
      HTMLEscaping.escape(#"<a href="x">&</a>"#) == "&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;")
  }

  @Test func `an entity is escaped, not trusted`() {
    #expect(HTMLEscaping.escape("&amp;") == "&amp;amp;")
  }

  @Test(arguments: ["", "'s-Hertogenbosch", "één 👩‍🦽 emoji", "a\u{0301}"])
  func `other text stays byte for byte`(text: String) {
    #expect(Array(HTMLEscaping.escape(text).utf8) == Array(text.utf8))
  }

  @Test func `what lies between stays, wherever it begins`() {
    for length in 0..<20 {
      let filling =
        String(repeating: "é", count: length / 2) + String(repeating: "x", count: length)
      #expect(
        HTMLEscaping.escape("\(filling)<\(filling)\"&\(filling)>")
          == "\(filling)&lt;\(filling)&quot;&amp;\(filling)&gt;")
    }
  }

  @Test func `text is plain up to the first of the four, at any distance`() {
    // Beside the four those that are one bit off, and bytes that no ASCII has.
    let found: [UInt8] = [0x22, 0x26, 0x3C, 0x3E]
    let others: [UInt8] = [0x21, 0x23, 0x27, 0x3D, 0x3F, 0x00, 0x7F, 0x80, 0xA2, 0xBC, 0xFF]
    for length in 0...40 {
      for other in others {
        var bytes = [UInt8](repeating: other, count: length)
        #expect(bytes.withUnsafeBufferPointer { $0.endOfPlainText } == length)
        for place in bytes.indices {
          bytes[place] = found[place % 4]
          #expect(bytes.withUnsafeBufferPointer { $0.endOfPlainText } == place)
          // What comes after the first does not matter.
          bytes[length - 1] = found[length % 4]
          #expect(bytes.withUnsafeBufferPointer { $0.endOfPlainText } == place)
          (bytes[place], bytes[length - 1]) = (other, other)
        }
      }
    }
  }

  @Test func `every other byte stays`() {
    let others = (UInt8(0x20)..<0x7F).filter { ![0x22, 0x26, 0x3C, 0x3E].contains($0) }
    let text = String(decoding: others, as: UTF8.self)
    #expect(HTMLEscaping.escape(text) == text)
  }
}
