import Content
import Core
import Links
import Testing

@Suite struct RelatedPagesTests {
  @Test func `pages that share something are related, each for its reasons`() async throws {
    var site = SmallSite(
      .init("content/tips/a.md", "themas: [contract]\ngemeenten: [Oss]\nbronnen: [rapport]"),
      .init("content/vragen/b.md", "themas: [contract]\ngemeenten: [Oss]\nbronnen: [rapport]"),
      .init("content/tips/c.md", "themas: [begeleiding]"))
    site.sources = [.small("rapport")]
    let graph = try await site.graph()
    #expect(graph.related(to: tip("a")).map(\.page) == [question("b")])
    #expect(
      try graph.related(to: tip("a")).first?.reasons == [
        .topic(slug("contract")), .municipality(#require(MunicipalityCode("GM0828"))),
        .region(slug("noordoost-brabant")), .source(slug("rapport")),
      ])
    #expect(graph.related(to: tip("c")) == [])
  }

  @Test func `a link counts both ways and comes first`() async throws {
    let graph = try await SmallSite(
      .init("content/tips/a.md", "themas: [contract]", body: "[x](z.md)"),
      .init("content/tips/b.md", "themas: [contract]"), .init("content/tips/z.md")
    ).graph()
    #expect(graph.related(to: tip("a")).map(\.page) == [tip("z"), tip("b")])
    #expect(graph.related(to: tip("z")).map(\.page) == [tip("a")])
    #expect(graph.related(to: tip("z")).map(\.reasons) == [[.linked]])
  }

  @Test func `municipalities of one region are a little related`() async throws {
    let graph = try await SmallSite(
      .init("content/tips/a.md", "gemeenten: [Oss]"),
      .init("content/tips/b.md", "gemeenten: [Maashorst]"),
      .init("content/tips/c.md", "gemeenten: [Oss]"),
      .init("content/tips/d.md", "gemeenten: [Almere]")
    ).graph()
    #expect(graph.related(to: tip("a")).map(\.page) == [tip("c"), tip("b")])
    #expect(graph.related(to: tip("a")).last?.reasons == [.region(slug("noordoost-brabant"))])
  }

  @Test func `what few pages share says more than what many share`() async throws {
    let many = (0..<16).map { SmallSite.File("content/tips/m\($0).md", "themas: [contract]") }
    let graph = try await SmallSite(
      many + [
        .init("content/vragen/v.md", "themas: [contract, begeleiding]"),
        .init("content/vragen/z.md", "themas: [begeleiding]"),
      ]
    ).graph()
    #expect(graph.related(to: question("v")).first?.page == question("z"))
  }

  @Test func `at most six are shown, the first in order of their names where they are equal`()
    async throws
  {
    let files = ["i", "h", "g", "f", "e", "d", "c", "b", "a"].map {
      SmallSite.File("content/tips/\($0).md", "themas: [contract]")
    }
    let expected = ["b", "c", "d", "e", "f", "g"].map(tip)
    for _ in 0..<5 {
      let graph = try await SmallSite(files.shuffled()).graph()
      #expect(graph.related(to: tip("a")).map(\.page) == expected)
    }
  }

  @Test func `expired pages, drafts and pages with lists of their own are left out`() async throws {
    let graph = try await SmallSite(
      .init("content/tips/a.md", "themas: [contract]"),
      .init("content/tips/b.md", "themas: [contract]\ngeldig_tot: 2026-05-31"),
      .init("content/tips/c.md", "themas: [contract]\nstatus: concept"),
      .init("content/gemeenten/almere.md", "themas: [contract]"),
      .init("content/paginas/d.md", "themas: [contract]")
    ).graph()
    #expect(graph.related(to: tip("a")) == [])
    #expect(graph.related(to: tip("b")) == [])
  }
}
