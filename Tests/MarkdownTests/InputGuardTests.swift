import Testing

@testable import Markdown

/// No test here measures time: each input would take seconds to hours if it were parsed.
@Suite struct InputGuardTests {
  private static let size = 200_000

  @Test(arguments: [
    "![[]()", "a<?", "a<!A ", "a<![CDATA[", "*[^1]", "~[^1]", "[a]: b\n~~", "a\n-|-|-\n",
    "a\n-|-\n",
    "[a]: b\n|-|-|\n", "_www.a", "www.a_", "<http://a", "_", "[", "![", "<!--",
  ])
  func repeatedMarksAreRefused(_ unit: String) {
    #expect(ids(repeating: unit) == ["markdown-te-ingewikkeld"])
  }

  @Test(arguments: [">", "> ", "- ", "1. ", "* + ", ">- ", "[^1]: "])
  func deepNestingIsRefused(_ unit: String) {
    #expect(ids(repeating: unit) == ["markdown-te-diep"])
  }

  @Test func aDeepListBeforeBlankLinesIsRefused() {
    let text =
      String(repeating: "- ", count: 10_000) + "a\n" + String(repeating: "\n", count: 50_000)
    #expect(findings(text) == ["1:1+1 markdown-te-diep"])
  }

  @Test func aDeepQuoteBeforeManyInlinesIsRefused() {
    let text = String(repeating: ">", count: 50_000) + String(repeating: "[", count: 5_000)
    #expect(parse(text).diagnostics.map(\.id) == ["markdown-te-diep"])
  }

  @Test func indentationCountsAsNesting() {
    let deep = String(repeating: " ", count: 3_000) + "- a\n"
    #expect(
      parse(deep + String(repeating: "\n", count: 100_000)).diagnostics.map(\.id) == [
        "markdown-te-diep"
      ])
  }

  @Test func aLargeFileIsRefused() {
    #expect(findings(String(repeating: "a\n", count: 131_073)) == ["0:1+1 bestand-te-groot"])
    #expect(findings(String(repeating: "a \n\n", count: 60_000)) == [])
  }

  @Test func aWideTableIsRefused() {
    let header =
      String(repeating: "|a", count: 65) + "|\n" + String(repeating: "|-", count: 65) + "|\n"
    #expect(findings("x\n\n" + header, firstLine: 10) == ["13:1+1 tabel-te-breed"])
    let narrower =
      String(repeating: "|a", count: 64) + "|\n" + String(repeating: "|-", count: 64) + "|\n"
    #expect(findings(narrower) == [])
  }

  @Test func aRowWithThousandsOfPipesIsRefused() {
    #expect(
      findings(String(repeating: "a|", count: 30_000) + "\n|-|\n") == ["2:1+1 tabel-te-breed"])
    #expect(
      findings("|a|\n|-|\n" + String(repeating: "a|", count: 30_000)) == ["3:1+1 tabel-te-breed"])
  }

  @Test func tablesThatAreFilledOutAreCountedTogether() {
    let table =
      String(repeating: "|a", count: 60) + "|\n" + String(repeating: "|-", count: 60) + "|\n"
      + String(repeating: "b\n", count: 200) + "\n"
    #expect(findings(table) == [])
    #expect(parse(String(repeating: table, count: 10)).diagnostics.map(\.id) == ["tabel-te-groot"])
  }

  @Test func anAddressThatIsRepeatedTooOftenIsRefused() {
    let text =
      "[a]: <" + String(repeating: "x", count: 50_000) + ">\n\n"
      + String(repeating: "[a]", count: 10_000)
    #expect(parse(text).diagnostics.map(\.id) == ["markdown-te-ingewikkeld"])
  }

  @Test func anAddressThatIsRepeatedTooOftenIsRefusedInASmallFile() {
    let text = "[a]: /" + String(repeating: "x", count: 6_500) + "\n\n"
    #expect(findings(text + String(repeating: "[]", count: 3_000)) == [])
    let refused = parse(text + String(repeating: "[]", count: 3_500)).diagnostics
    #expect(refused.map(\.id) == ["markdown-te-ingewikkeld"])
  }

  @Test func anAddressWithEndlessParenthesesIsRefused() {
    let text = "www.a.nl" + String(repeating: ")", count: 100_000)
    #expect(parse(text).diagnostics.map(\.id) == ["markdown-te-ingewikkeld"])
  }

  @Test func whatPeopleWriteIsNotRefused() {
    let links = (0..<1500).map { "- [Gemeente \($0)](../gemeenten/gemeente-\($0).md) *a*\n" }
      .joined()
    #expect(findings(links) == [])
    let rows = (0..<2000).map { "| [a](b-\($0).md) | *c* | `d` | - |\n| - | - | - | - |\n" }
      .joined()
    #expect(findings("| a | b | c | d |\n|---|---|---|--:|\n" + rows) == [])
    let code = (0..<1000).map { "  let a\($0) = b[\($0)] * c & d\n" }.joined()
    #expect(findings("```\n" + code + "```\n") == [])
    let text = String(repeating: "Een zin met een [link](a.md) en *nadruk*. ", count: 200) + "\n\n"
    #expect(findings(String(repeating: text, count: 20)) == [])
  }

  private func ids(repeating unit: String) -> [String] {
    parse(String(repeating: unit, count: Self.size / unit.utf8.count)).diagnostics.map(\.id)
  }
}
