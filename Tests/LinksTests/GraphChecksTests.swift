import Content
import Core
import Links
import Testing

@Suite struct GraphChecksTests {
  @Test func `a page that nothing leads to is reported at its title`() async throws {
    let found = try await diagnostics(.init("content/tips/a.md"))
    #expect(found.map(\.id) == ["pagina-los"])
    #expect(found.first?.severity == .warning)
    #expect(found.first?.location.line == 2)
    #expect(found.first?.location.column == 8)
    #expect(found.first?.location.length == "Mag dat?".utf8.count)
  }

  @Test(arguments: ["themas: [contract]", "gemeenten: [Oss]", "regios: [Flevoland]"])
  func `a page is reached through what it is about`(keys: String) async throws {
    #expect(try await diagnostics(.init("content/tips/a.md", keys)) == [])
  }

  @Test func `a page is reached through a link from another, not from itself`() async throws {
    let linked = try await diagnostics(
      .init("content/tips/a.md", body: "[x](b.md)"), .init("content/tips/b.md", body: "[x](b.md)"))
    #expect(linked.map(\.location.file) == ["content/tips/a.md"])
  }

  @Test(arguments: [
    "content/gemeenten/almere.md", "content/regios/flevoland.md", "content/themas/contract.md",
    "content/paginas/index.md", "content/paginas/over.md",
  ])
  func `what is always listed is never lost`(path: String) async throws {
    #expect(try await diagnostics(.init(path)) == [])
  }

  @Test func `a source that no page uses is noted`() async throws {
    var site = SmallSite(.init("content/tips/a.md", "themas: [contract]\nbronnen: [gebruikt]"))
    site.sources = try [.small("gebruikt"), .small("los")]
    let found = try await site.graph().diagnostics
    #expect(found.map(\.id) == ["bron-ongebruikt"])
    #expect(found.first?.severity == .note)
    #expect(found.first?.location.file == "seeds/los.yaml")
    #expect(found.first?.message == "geen enkele pagina gebruikt de bron \"los\"")
  }

  @Test func `a source that only the figures of the country use is used`() async throws {
    var site = SmallSite()
    site.sources = try [.small("cijfers")]
    let known = ContentContext(
      ruleFields: try fields(), sources: [slug("cijfers"): site.sources[0]])
    site.national =
      NationalFiguresReader.read(
        SourceFile(
          path: "content/landelijk.yaml",
          text: """
            titel: T
            samenvatting: S
            datum: 2026-01-01
            regels: [{veld: plekken, waarde: 12, peildatum: 2019, aard: regel, bron: cijfers}]
            """), known
      ).0
    #expect(try await site.graph().diagnostics == [])
  }

  @Test func `a page past its review or its validity is outdated, not wrong`() async throws {
    let found = try await diagnostics(
      .init("content/tips/a.md", "themas: [contract]\ncontroleren_voor: 2026-05-31"),
      .init(
        "content/tips/b.md",
        "themas: [contract]\ngeldig_tot: 2026-05-31\ncontroleren_voor: 2026-05-31"),
      .init(
        "content/tips/c.md",
        "themas: [contract]\ngeldig_tot: 2026-06-01\ncontroleren_voor: 2026-06-01"))
    #expect(found.map(\.id) == ["controle-verlopen", "geldigheid-verlopen"])
    #expect(found.map(\.severity) == [.outdated, .outdated])
    #expect(found.map(\.location.file) == ["content/tips/a.md", "content/tips/b.md"])
  }

  private func fields() throws -> RuleFieldCatalogue {
    let file = SourceFile(
      path: "content/regelvelden.yaml",
      text: """
        groepen: [{id: cijfers, label: C}]
        velden:
          - {sleutel: plekken, label: P, soort: getal, groep: cijfers, thema: contract, uitleg: U, niveau: landelijk}
        """)
    return RuleFieldReader.read(file, topics: [slug("contract")]).0
  }

  private func diagnostics(_ files: SmallSite.File...) async throws -> [Diagnostic] {
    try await SmallSite(files).graph().diagnostics
  }
}
