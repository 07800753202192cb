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

  @Test func theFiguresOfTheCountryAreAmongWhatCitesAFact() async throws {
    var files = ViewProject.register
    let field =
      "{sleutel: aantal, label: A, soort: getal, groep: vraagt, thema: uren, uitleg: U, "
      + "niveau: landelijk}"
    files["content/regelvelden.yaml"]? += "\n  - \(field)\n"
    files["content/landelijk.yaml"] = """
      titel: Cijfers
      samenvatting: S.
      datum: 2026-01-01
      regels:
        - {veld: aantal, waarde: 28, peildatum: 2019, aard: regel, bron: boekje/uren}
      """
    let view = try await ViewProject(files).view("bronnen/boekje/")
    let users = view["feiten.rijen.0.rijen.0.gebruikt.rijen"].items
    #expect(users.map { $0["adres"] } == ["../../cijfers/"])
    #expect(view["terugverwijzingen.rijen.0.titel"] == "Cijfers")
    #expect(view["terugverwijzingen.rijen.0.soort"] == "Pagina")
  }
}
