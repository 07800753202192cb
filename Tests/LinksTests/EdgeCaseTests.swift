import Content
import Core
import Links
import Testing

@Suite struct EdgeCaseTests {
  @Test func `an anchor on the list of a kind is checked`() async throws {
    #expect(try await problems("[x](../vragen/#niets)").map(\.id) == ["anker-ontbreekt"])
  }

  @Test(arguments: ["b.md?a=1", "%zz.md", "%+1.pdf"])
  func `an address that is malformed is not said to lie outside the site`(address: String)
    async throws
  {
    #expect(try await problems("[x](\(address))").map(\.id) == ["koppeling-ongeldig"])
  }

  @Test func `only content has lists`() async throws {
    #expect(try await problems("[x](../../seeds/abtips)").map(\.id) == ["bestand-ontbreekt"])
  }

  @Test func `a page is no folder`() async throws {
    #expect(try await problems("[x](b.md/)").count == 1)
  }

  @Test func `an absolute link to a page that exists names the file to link to`() async throws {
    let found = try #require(try await problems("[x](/tips/b/)").first)
    #expect(!found.message.contains("bestaat niet"))
    #expect(found.suggestions.count == 1)
  }

  @Test func `a municipality without a file is suggested too`() async throws {
    let found = try await problems("[x](../gemeenten/maashorts.md)")
    #expect(found.first?.suggestions.count == 1)
  }

  @Test(arguments: ["bad.md", "zz.md", "../vragen/v.md"])
  func `a page that only shares its folder is not suggested`(address: String) async throws {
    #expect(try await problems("[x](\(address))").first?.suggestions == [])
  }

  @Test func `figures of the country that are overdue are reported`() async throws {
    var site = SmallSite()
    site.national =
      NationalFiguresReader.read(
        SourceFile(
          path: "content/landelijk.yaml",
          text:
            "titel: T\nsamenvatting: S\ndatum: 2020-01-01\ncontroleren_voor: 2021-01-01\nregels: []\n"
        ),
        ContentContext()
      ).0
    #expect(try await site.graph().diagnostics.map(\.id) == ["controle-verlopen"])
  }

  private func problems(_ body: String) async throws -> [Diagnostic] {
    var site = SmallSite(
      .init("content/tips/a.md", "themas: [contract]", body: body),
      .init("content/tips/b.md", "themas: [contract]"),
      .init("content/vragen/q.md", "themas: [contract]"))
    site.map = try SiteMap(generated: [
      #require(SitePath("gemeenten/maashorst/")): [], #require(SitePath("vragen/")): ["lijst"],
    ])
    return try await site.graph().diagnostics
  }
}
