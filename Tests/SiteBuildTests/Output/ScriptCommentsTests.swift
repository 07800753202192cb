import Testing

@testable import SiteBuild

@Suite struct ScriptCommentsTests {
  @Test(arguments: [
    ("let a = 1;\n", "let a = 1;\n"),
    ("/** One line. */\nlet a = 1;\n", "let a = 1;\n"),
    ("/* Two\n   lines. */\n  // And one.\nlet a = 1; // kept\n", "let a = 1; // kept\n"),
    ("if (a) {\n  b();\n}\n", "if (a) {\nb();\n}\n"),
    ("\n\n", ""),
  ])
  func `lines that are comment go, code stays as it is`(script: String, published: String) {
    #expect(ScriptComments.removed(from: Array(script.utf8)) == Array(published.utf8))
  }
}
