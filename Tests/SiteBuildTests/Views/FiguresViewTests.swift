import Templates
import Testing

@testable import SiteBuild

@Suite struct FiguresViewTests {
  @Test func theFieldsOfAGroupThatSaysSoShowTheValuesOfMunicipalities() async throws {
    var files = ViewProject.register
    files["content/landelijk.yaml"] = "titel: Cijfers\nsamenvatting: S.\ndatum: 2026-01-01\n"
    files["content/gemeenten/almere.md"] = ViewProject.page(
      "Almere",
      """
      code: GM0034
      regels:
        - {veld: min-uren, waarde: 28, peildatum: 2019, aard: regel, bron: boekje/uren}
        - {veld: vergoeding, waarde: 100, peildatum: 2019, aard: regel, bron: boekje/uren}
      """)
    #expect(try await ViewProject(files).view("cijfers/")["per_gemeente"] == .null)

    files["content/regelvelden.yaml"] = files["content/regelvelden.yaml"]?
      .replacing("id: vraagt\n", with: "id: vraagt\n    cijferpagina: true\n")
    let fields = try await ViewProject(files).view("cijfers/")["per_gemeente.velden"].items
    #expect(fields.map { $0["label"] } == ["Minimum aantal uren"])
  }
}
