import Content
import Testing

@Suite struct SourceFileTests {
  @Test(arguments: [
    ("a\r\nb\r\n", "a\nb\n"), ("a\rb", "a\nb"), ("a\r\r\nb", "a\n\nb"), ("a\n\rb", "a\n\nb"),
    ("\u{FEFF}a", "a"), ("\u{FEFF}a\r\nb", "a\nb"), ("a\u{FEFF}b", "a\u{FEFF}b"), ("", ""),
  ])
  func `line ends become one form and a byte order mark goes`(text: String, normal: String) {
    #expect(Array(SourceFile(path: "x", text: text).text.utf8) == Array(normal.utf8))
  }

  @Test func `a page saved on Windows reads as any other, with places to match`() throws {
    let unix = FrontMatterText.page("content/tips/x.md", "themas: [contrakt]")
    let windows =
      "\u{FEFF}"
      + unix.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    let found = diagnostics(of: "content/tips/x.md", windows)
    #expect(found.map(\.id) == ["thema-onbekend"])
    #expect(found == diagnostics(of: "content/tips/x.md", unix))
  }
}
