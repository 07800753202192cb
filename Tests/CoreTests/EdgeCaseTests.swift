import Core
import Testing

@Suite struct EdgeCaseTests {
  @Test func `the letters IJ as one character fold to ij`() {
    #expect(Slug(from: "\u{0132}sselstein")?.text == "ijsselstein")
    #expect(Slug(from: "fabr\u{0133}k")?.text == "fabrijk")
  }

  @Test func `C1 control and direction characters are no part of an address`() {
    #expect(SitePath("/a\u{85}b/") == nil)
    #expect(SitePath("/a\u{202E}b/") == nil)
  }

  @Test func `escape codes in content never reach the terminal`() {
    let finding = Diagnostic(
      Finding(message: "\"\u{1B}[31mx\" bestaat niet"),
      at: SourceLocation(file: "a.md", line: 1, column: 1))
    #expect(!DiagnosticText { _ in "a: \u{1B}[31mx" }.text(finding).contains("\u{1B}"))
  }
}
