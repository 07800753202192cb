import Core
import Testing

@Suite struct DiagnosticTextTests {
  @Test func `a diagnostic shows its place, the line with a marker, the way out and the reason`() {
    let diagnostic = Diagnostic(
      Finding(explanation: "Verbeter het."), at: place(12, 10, 5),
      notes: [.init("Eerst gebruikt in", at: SourceLocation(file: "b.md", line: 4, column: 2))],
      suggestions: [.didYouMean("Almere")])
    #expect(
      text(diagnostic, line: "gemeente: Amler") == """
        a.md:12:10: fout: dit klopt niet [proef]
          12 | gemeente: Amler
             |          ^^^^^
          Bedoelde u "Almere"?
          Verbeter het.
          Eerst gebruikt in: b.md:4:2

        """)
  }

  @Test(arguments: [
    // line, column and length in bytes, the marker line below it
    ("naam: één x", 7, 5, "      ^^^"),
    ("één: x", 8, 1, "     ^"),
    ("👩‍🦽: x", "👩‍🦽: ".utf8.count + 1, 1, "   ^"),
    ("\tnaam: x", 2, 4, "\t^^^^"),
    ("a\té\tx", 6, 1, " \t \t^"),
    ("abc", 4, 1, "   ^"),
    ("abc", 90, 5, "   ^"),
  ])
  func `the marker stands under the characters, after multi-byte characters and tabs too`(
    line: String, column: Int, length: Int, marker: String
  ) {
    let shown = text(Diagnostic(Finding(), at: place(3, column, length)), line: line)
    let lines = shown.split(separator: "\n")
    #expect(lines[1] == "  3 | \(line)")
    #expect(lines[2] == "    | \(marker)")
  }

  @Test func `without a line to show only the sentence is given`() {
    let whole = Diagnostic(Finding(), at: SourceLocation(file: "a.md"))
    #expect(text(whole, line: "niet dit") == "a.md: fout: dit klopt niet [proef]\n")
    let gone = Diagnostic(Finding(), at: place(3, 1, 1))
    #expect(text(gone, line: nil) == "a.md:3:1: fout: dit klopt niet [proef]\n")
  }

  @Test(arguments: Severity.allCases)
  func `no colour codes appear unless asked for`(severity: Severity) {
    let diagnostic = Diagnostic(Finding(severity: severity), at: place(1, 1, 1))
    #expect(!text(diagnostic, line: "x").contains("\u{1B}"))
    let colored = DiagnosticText(usesColor: true) { _ in "x" }.text(diagnostic)
    #expect(colored.contains("\u{1B}[1m"))
    #expect(colored.hasSuffix("\u{1B}[0m\n"))
  }

  @Test func `paths are shown as the editor typed them`() {
    let diagnostic = Diagnostic(
      Finding(), at: place(1, 1, 1), notes: [.init("Zie", at: SourceLocation(file: "b.md"))])
    let writer = DiagnosticText(displayPath: { "mijn/\($0)" }, line: { _ in nil })
    #expect(
      writer.text(diagnostic) == """
        mijn/a.md:1:1: fout: dit klopt niet [proef]
          Zie: mijn/b.md

        """)
  }

  @Test func `the summary counts per severity, in the singular and the plural`() {
    let error = Diagnostic(Finding(), at: place(1, 1, 1))
    let warning = Diagnostic(Finding(severity: .warning), at: place(1, 1, 1))
    let outdated = Diagnostic(Finding(severity: .outdated), at: place(1, 1, 1))
    #expect(DiagnosticText.summary([]) == nil)
    #expect(DiagnosticText.summary([warning, error, error]) == "2 fouten, 1 waarschuwing")
    #expect(DiagnosticText.summary([outdated]) == "1 verlopen controle")
  }

  private func text(_ diagnostic: Diagnostic, line: String?) -> String {
    DiagnosticText { _ in line }.text(diagnostic)
  }

  private func place(_ line: Int, _ column: Int, _ length: Int) -> Core.SourceLocation {
    SourceLocation(file: "a.md", line: line, column: column, length: length)
  }
}
