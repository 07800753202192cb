import Templates
import Testing

@testable import SiteBuild

@Suite struct SourceViewTests {
  @Test func aFactShowsThePagesThatCiteItInTheirFrontMatterOrOnlyInTheirText() async throws {
    let files = ViewProject.register.merging([
      "content/tips/a.md": ViewProject.page(
        "Tekst", body: "Almere vraagt 28 uur ([2019](../../seeds/boekje.yaml#uren))."),
      "content/tips/b.md": ViewProject.page("Kopblok", "bronnen: [boekje/uren]"),
      "content/tips/c.md": ViewProject.page("Geheel", "bronnen: [boekje]"),
    ]) { $1 }
    let view = try await ViewProject(files).view("bronnen/boekje/")
    let users = view["feiten.rijen.0.rijen.0.gebruikt.rijen"].items
    #expect(users.map { $0["titel"] } == ["Tekst", "Kopblok"])
    #expect(
      view["terugverwijzingen.rijen"].items.map { $0["titel"] } == ["Tekst", "Kopblok", "Geheel"])
  }
}
