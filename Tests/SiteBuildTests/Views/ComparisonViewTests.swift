import Templates
import Testing

@testable import SiteBuild

@Suite struct ComparisonViewTests {
  private static func rules(_ value: Int, in year: Int) -> String {
    """
    regels:
      - veld: min-uren
        waarde: \(value)
        peildatum: \(year)
        aard: praktijk
        bron: boekje/uren
    """
  }

  private func table() async throws -> TemplateValue { try await page()["velden.0"] }

  private func page(valuesOf year: Int = 2019) async throws -> TemplateValue {
    var files = ViewProject.register
    files["content/gemeenten/almere.md"] = ViewProject.page(
      "Almere", "code: GM0034\n" + Self.rules(28, in: year))
    files["content/regios/flevoland.md"] = ViewProject.page("Flevoland", Self.rules(20, in: year))
    return try await ViewProject(files).view("vergelijken/uren/")
  }

  @Test func aPageWithOldValuesSaysThatTheyMayNoLongerHold() async throws {
    #expect(
      try await page()["peil"].text?.hasPrefix("Waarden uit 2023 of eerder, of zonder jaar,")
        == true)
    #expect(try await page(valuesOf: 2024)["peil"] == .null)
  }

  @Test func aRegionsValueStandsOnceAndNamesItsMembers() async throws {
    let rows = try await table()["tabel.rijen"].items
    #expect(rows.map { $0["gemeente.titel"] } == ["Almere", "Regio Flevoland"])
    #expect(rows[1]["opmerkingen.0.titel"] == "geldt voor Almere, Lelystad")
  }

  @Test func aUnitThatAllShareStandsInTheHeading() async throws {
    let table = try await table()["tabel"]
    #expect(table["waardekop"] == "Uur per week")
    #expect(table["rijen.0.eenheid"] == .null)
    #expect(table["met_voor"] == false)
  }

  @Test func howManyMunicipalitiesAreNotKnownIsSaid() async throws {
    #expect(try await table()["rest"] == "Van de andere 1 gemeenten is dit niet bekend.")
  }
}
