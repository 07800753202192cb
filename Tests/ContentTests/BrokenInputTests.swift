import Content
import Core
import Testing

/// Each way to get a file wrong, with the diagnostic it gets: which, exactly where, and what was
/// probably meant.
@Suite struct BrokenInputTests {
  @Test(arguments: BrokenInput.all)
  func `broken input gets one diagnostic, at the place itself`(_ input: BrokenInput) throws {
    let marked = MarkedText(input.text)
    let found = diagnostics(of: input.file, marked.text)
    #expect(found.map(\.id) == [input.id])
    let diagnostic = try #require(found.first)
    #expect(diagnostic.location.file == input.file)
    #expect(Place(diagnostic.location) == marked.place ?? input.place)
    #expect(
      diagnostic.suggestions.compactMap(\.replacement) == [input.replacement].compactMap { $0 })
  }

  @Test(arguments: BrokenInput.all.filter { $0.replacement != nil && $0.place == nil })
  func `applying the suggestion mends the file`(_ input: BrokenInput) throws {
    let parts = input.text.split(separator: "«", maxSplits: 1, omittingEmptySubsequences: false)
    let end = try #require(parts.last?.firstIndex(of: "»"))
    let mended =
      try parts[0] + #require(input.replacement) + parts[1][parts[1].index(after: end)...]
    #expect(diagnostics(of: input.file, String(mended)) == [])
  }

  @Test func `there are more than twenty kinds of broken input`() {
    #expect(Set(BrokenInput.all.map(\.id)).count >= 25)
    #expect(Set(BrokenInput.all.map(\.name)).count == BrokenInput.all.count)
  }
}
