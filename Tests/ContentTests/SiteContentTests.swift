import Content
import Core
import Testing

@Suite struct SiteContentTests {
  @Test func `drafts and pages that are not yet valid stay apart`() throws {
    let content = try content([
      goodPage("content/tips/a.md"), goodPage("content/tips/b.md", "status: concept"),
      goodPage("content/tips/c.md", "geldig_van: 2026-06-02"),
      goodPage("content/tips/d.md", "geldig_van: 2026-06-01"),
    ])
    #expect(content.pages.compactMap(\.id.slug?.text) == ["a", "d"])
    #expect(content.unpublished.compactMap(\.id.slug?.text) == ["b", "c"])
    #expect(try content.page(PageID(.tip, slug("b"))) == nil)
  }

  @Test func `with drafts all pages are published`() throws {
    let content = try content(
      [
        goodPage("content/tips/a.md", "status: concept"),
        goodPage("content/tips/b.md", "geldig_van: 2030-01-01"),
      ], includingDrafts: true)
    #expect(content.pages.count == 2)
    #expect(content.unpublished.isEmpty)
  }

  @Test func `an expired page keeps its place, from the day after its last`() throws {
    let page = try goodPage("content/tips/a.md", "geldig_tot: 2026-05-31")
    #expect(try content([page]).pages.count == 1)
    #expect(page.metadata.isExpired(on: asOf))
    #expect(try !page.metadata.isExpired(on: #require(CalendarDate(iso: "2026-05-31"))))
  }

  @Test func `pages are sorted by kind and slug, whatever their order of reading`() throws {
    let pages = try [
      "tips/b", "vragen/z", "gemeenten/almere", "tips/a", "paginas/index", "paginas/a/b",
    ].map { try goodPage("content/\($0).md") }
    let sorted = ["gemeenten/almere/", "vragen/z/", "tips/a/", "tips/b/", "", "a/b/"]
    for _ in 0..<5 {
      #expect(content(pages.shuffled()).pages.map(\.id.path.text) == sorted)
    }
  }

  @Test func `topics have their own order, then that of their names`() throws {
    let pages = try [("b", 2), ("c", 1), ("a", 2)].map {
      try goodPage("content/themas/\($0.0).md", "volgorde: \($0.1)")
    }
    #expect(content(pages).topics.compactMap(\.id.slug?.text) == ["c", "a", "b"])
  }

  @Test func `pages of a municipality and of a region are found by what they are about`() throws {
    let content = try content([
      goodPage("content/gemeenten/almere.md"), goodPage("content/regios/flevoland.md"),
    ])
    let code = try #require(MunicipalityCode("GM0034"))
    #expect(content.page(of: code)?.file == "content/gemeenten/almere.md")
    #expect(try content.page(ofRegion: slug("flevoland"))?.file == "content/regios/flevoland.md")
    #expect(try content.page(of: #require(MunicipalityCode("GM0828"))) == nil)
  }

  private let asOf = CalendarDate(iso: "2026-06-01")!

  private func content(_ pages: [Page], includingDrafts: Bool = false) -> SiteContent {
    SiteContent(
      settings: SiteSettings(title: "Proef"), register: SmallProject.register,
      vocabularies: Vocabularies(), ruleFields: .empty, national: nil, sources: [], pages: pages,
      asOf: asOf, includingDrafts: includingDrafts)
  }

  private func slug(_ text: String) throws -> Slug { try #require(Slug(exactly: text)) }
}
