import Core
import Testing

@Suite struct DiagnosticTests {
  @Test func `a report is sorted by file, line and column, and without repeats`() {
    let first = diagnostic("a.md", 2, 9)
    let second = diagnostic("a.md", 10, 1)
    let third = diagnostic("b.md", 1, 1)
    #expect([third, second, first, second].sortedForReport() == [first, second, third])
  }

  @Test func `two findings at one place stay two, in the order of their ids`() {
    let a = Diagnostic(Finding(id: "a"), at: SourceLocation(file: "x.md", line: 1))
    let b = Diagnostic(Finding(id: "b"), at: SourceLocation(file: "x.md", line: 1))
    #expect([b, a].sortedForReport() == [a, b])
  }

  @Test func `a place prints as file, line and column, a whole file as its name`() {
    #expect(SourceLocation(file: "a.md", line: 3, column: 7).description == "a.md:3:7")
    #expect(SourceLocation(file: "a.md").description == "a.md")
  }

  @Test func `a place covers at least one byte`() {
    #expect(SourceLocation(file: "a.md", line: 1, column: 1, length: 0).length == 1)
  }

  @Test func `what was meant is offered as a replacement`() {
    let suggestion = Diagnostic.Suggestion.didYouMean("Almere")
    #expect(suggestion.message == "Bedoelde u \"Almere\"?")
    #expect(suggestion.replacement == "Almere")
  }

  private func diagnostic(_ file: String, _ line: Int, _ column: Int) -> Diagnostic {
    Diagnostic(Finding(), at: SourceLocation(file: file, line: line, column: column))
  }
}
