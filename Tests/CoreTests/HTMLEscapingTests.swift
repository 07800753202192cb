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

  @Test func `appending keeps what is there and what lies between`() {
    var out = "<p>"
    HTMLEscaping.append("é<é>é", to: &out)
    #expect(out == "<p>é&lt;é&gt;é")
  }
}
