import Testing

@testable import Core

@Suite struct LinesTests {
  @Test(arguments: [
    ("", [""]), ("a", ["a"]), ("a\nb", ["a", "b"]), ("a\n", ["a", ""]),
    ("\n\né\n", ["", "", "é", ""]),
  ])
  func `a text is divided at its line feeds`(text: String, lines: [String]) {
    #expect(text.lines.map(String.init) == lines)
    let byCharacters = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(text.lines == byCharacters)
  }
}
