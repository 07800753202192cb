import Content
import Core
import Links
import Testing

@Suite struct CitationIndexTests {
  @Test func `a source knows the pages that cite it or link to it`() async throws {
    var site = SmallSite(
      .init("content/tips/b.md", "bronnen: [rapport/uren]"),
      .init("content/tips/a.md", body: "[x](../../seeds/rapport.yaml)"),
      .init("content/tips/c.md", "bronnen: [rapport]", body: "[x](../../seeds/rapport.yaml)"),
      .init("content/tips/d.md"))
    site.sources = [.small("rapport", facts: ["uren"])]
    let citations = try await site.graph().citations
    #expect(citations.pages(citing: slug("rapport")) == [tip("a"), tip("b"), tip("c")])
    #expect(
      citations.pages(citing: .init(source: slug("rapport"), fact: nil)) == [tip("a"), tip("c")])
  }

  @Test func `a fact knows the pages that name it in front matter, a rule value or the text`()
    async throws
  {
    var site = SmallSite(
      .init("content/tips/z.md", "bronnen: [rapport/uren]"),
      .init("content/tips/a.md", body: "[x](../../seeds/rapport.yaml#uren)"),
      .init("content/tips/b.md", body: "[x](../../seeds/rapport.yaml#geld)"),
      .init(
        "content/gemeenten/almere.md",
        """
        contact:
          - {rol: R, organisatie: O, gezien: 2019, bron: rapport/uren}
        """))
    site.sources = [.small("rapport", facts: ["uren", "geld"])]
    let citations = try await site.graph().citations
    #expect(
      citations.pages(citing: .init(source: slug("rapport"), fact: slug("uren")))
        == [PageID(.municipality, slug("almere")), tip("a"), tip("z")])
    #expect(citations.isCited(.init(source: slug("rapport"), fact: slug("geld"))))
    #expect(!citations.isCited(.init(source: slug("rapport"), fact: nil)))
    #expect(!citations.isCited(slug("ander")))
  }

  @Test func `a page names each thing once: first in its front matter, then in its text`()
    async throws
  {
    var site = SmallSite(
      .init(
        "content/tips/a.md", "bronnen: [rapport/uren, rapport/uren]",
        body: "[x](../../seeds/rapport.yaml#geld) [y](../../seeds/rapport.yaml#uren)"))
    site.sources = [.small("rapport", facts: ["geld", "uren"])]
    let citations = try await site.graph().citations
    #expect(citations.keys(of: tip("a")).map(\.fact) == [slug("uren"), slug("geld")])
    #expect(citations.keys(of: tip("b")) == [])
  }

  @Test func `the index is the same for any order of the files`() async throws {
    let files = (0..<20).map { number in
      SmallSite.File(
        "content/tips/t\(number).md", "bronnen: [\(number.isMultiple(of: 2) ? "a" : "b/x")]",
        body: "[x](../../seeds/a.yaml#y)")
    }
    func lists(_ files: [SmallSite.File]) async throws -> [[PageID]] {
      var site = SmallSite(files)
      site.sources = [.small("a", facts: ["y"]), .small("b", facts: ["x"])]
      let citations = try await site.graph(jobs: 2).citations
      return [
        citations.pages(citing: slug("a")), citations.pages(citing: slug("b")),
        citations.pages(citing: .init(source: slug("a"), fact: slug("y"))),
      ]
    }
    let first = try await lists(files)
    #expect(first == first.map { $0.sorted() })
    #expect(first.map(\.count) == [20, 10, 20])
    for _ in 0..<3 { #expect(try await lists(files.shuffled()) == first) }
  }
}
