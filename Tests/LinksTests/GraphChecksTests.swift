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

  private func diagnostics(_ files: SmallSite.File...) async throws -> [Diagnostic] {
    try await SmallSite(files).graph().diagnostics
  }
}
