import Content
import Core
import Testing

@Suite struct PageReaderTests {
  @Test func `a page with errors is kept, without the values that are wrong`() throws {
    let result = try read("themas: [contract, niets]\ngemeenten: [Uden, Atlantis]\nstatus: af")
    #expect(
      result.diagnostics.map(\.id) == [
        "thema-onbekend", "gemeente-voormalig", "gemeente-onbekend", "waarde-onbekend",
      ])
    let metadata = try #require(result.page).metadata
    #expect(metadata.topics.map(\.value.text) == ["contract"])
    #expect(metadata.municipalities.map(\.value.text) == ["GM1991"])
    #expect(metadata.status == .published)
  }

  @Test func `all errors of a page are told at once`() throws {
    let found = try read("datum: gisteren\nkleur: rood\nthemas: begeleiding").diagnostics
    #expect(Set(found.map(\.id)) == ["waarde-soort", "sleutel-onbekend"])
    #expect(found.count == 3)
  }

  @Test func `what is wrong in the body is told with the line of the file`() throws {
    let found = try read("", body: "Tekst.\n\n# Te hoog\n").diagnostics
    // Seven lines of front matter, then the third line of the body.
    #expect(found.map(\.location.line) == [10])
  }

  @Test func `keys may be quoted and values may be written in any style of YAML`() throws {
    let page = try goodPage(
      "content/tips/x.md", "\"themas\": [contract,\n  begeleiding]\neigenaar: >-\n  de\n  redactie")
    #expect(page.metadata.topics.count == 2)
    #expect(page.metadata.owner == "de redactie")
  }

  @Test func `spaces after the fences do no harm`() throws {
    let text = FrontMatterText.page("content/tips/x.md").replacing("---\n", with: "--- \t\n")
    #expect(diagnostics(of: "content/tips/x.md", text) == [])
  }

  @Test func `reading a page twice gives the same`() throws {
    let keys = "themas: [a, b, c]\ngemeenten: [x]\nq: 1\nr: 2"
    #expect(try read(keys).diagnostics == read(keys).diagnostics)
  }

  private func read(_ keys: String, body: String = "") throws -> PageReader.Result {
    let path = "content/tips/x.md"
    let id = try #require(PageAddress.pageID(ofFile: path))
    let text = FrontMatterText.page(path, keys) + body
    return PageReader(SmallProject.context).read(SourceFile(path: path, text: text), as: id)
  }
}
