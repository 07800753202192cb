import Core
import Testing

/// Input that could end the process.
@Suite struct HostileInputTests {
  @Test func `a column is never below one`() {
    let place = SourceLocation(file: "a.md", line: 1, column: 0)
    let shown = DiagnosticText { _ in "abc" }.text(Diagnostic(Finding(), at: place))
    #expect(shown.contains("^"))
  }

  @Test func `going back before the first year stops at the first year`() throws {
    let first = try #require(CalendarDate(iso: "0001-01-01"))
    #expect(first.adding(months: -14).dutch.hasSuffix("1"))
  }
}
