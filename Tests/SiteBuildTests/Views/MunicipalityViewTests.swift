import Templates
import Testing

@testable import SiteBuild

@Suite struct MunicipalityViewTests {
  private func project(_ rules: String, contact: String = "", region: String? = nil) async throws
    -> ViewProject
  {
    var files = ViewProject.register
    files["content/gemeenten/almere.md"] = ViewProject.page(
      "Beschut werk in Almere", "code: GM0034\n\(contact)regels:\n\(rules)")
    if let region {
      files["content/regios/flevoland.md"] = ViewProject.page("Flevoland", "regels:\n\(region)")
    }
    return try await ViewProject(files)
  }

  private static func rule(_ value: String, year: String = "2019", _ more: String = "") -> String {
    """
      - veld: min-uren
        waarde: \(value)
        peildatum: \(year)
        aard: praktijk
        bron: boekje/uren
    \(more.isEmpty ? "" : "    \(more)\n")
    """
  }

  @Test func theFirstScreenSaysWhatItAsksWithItsYear() async throws {
    let view = try await project(Self.rule("28", "operator: minimaal")).view("gemeenten/almere/")
    let value = view["kern.0.feiten.rijen.0.waarden.0"]
    #expect(view["kern.0.titel"] == "Wat vraagt Almere?")
    #expect(value["operator"] == "minimaal")
    #expect(value["getal"] == "28")
    #expect(value["eenheid"] == "uur per week")
    #expect(value["jaar"] == "2019")
    #expect(view["kern.1.leeg"].text?.contains("Niet bekend") == true)
  }

  @Test func whatTwoSourcesSayAlikeStandsOnceOnTheFirstScreenAndTwiceBelow() async throws {
    let view = try await project(Self.rule("28") + Self.rule("28", year: "onbekend"))
      .view("gemeenten/almere/")
    #expect(view["kern.0.feiten.rijen.0.waarden"].items.count == 1)
    #expect(view["kern.0.feiten.rijen.0.waarden.0.jaar"] == "2019")
    #expect(view["veldgroepen.0.velden.0.waarden"].items.count == 2)
    #expect(view["veldgroepen.0.velden.0.tegenspraak"] == .null)
  }

  @Test func sourcesThatDisagreeAreBothShownAndMarked() async throws {
    let view = try await project(Self.rule("28") + Self.rule("24")).view("gemeenten/almere/")
    #expect(view["kern.0.feiten.rijen.0.tegenspraak"] == "bronnen spreken elkaar tegen")
    let values = view["veldgroepen.0.velden.0.waarden"].items.compactMap { $0["getal"].text }
    #expect(values.sorted() == ["24", "28"])
  }

  @Test func aValueOfTheRegionSaysSoAndStandsAfterTheOwnOne() async throws {
    let view = try await project(Self.rule("28"), region: Self.rule("20"))
      .view("gemeenten/almere/")
    let values = view["veldgroepen.0.velden.0.waarden"].items
    #expect(values.map { $0["getal"] } == ["28", "20"])
    #expect(values[1]["opmerkingen.0.titel"] == "via de regio Flevoland")
    #expect(values[1]["opmerkingen.0.adres"] == "../../regios/flevoland/#k-regel-min-uren")
    #expect(values[1]["klasse"] == "is-regio")
  }

  @Test func aValueOfAFormerMunicipalitySaysWhoseItWas() async throws {
    var files = ViewProject.register
    files["content/gemeenten/maashorst.md"] = ViewProject.page(
      "Maashorst", "code: GM1991\nregels:\n" + Self.rule("24", "gold_voor: Uden"))
    let view = try await ViewProject(files).view("gemeenten/maashorst/")
    let value = view["veldgroepen.0.velden.0.waarden.0"]
    #expect(
      value["opmerkingen.0.titel"]
        == "gold voor Uden, dat sinds 1 januari 2022 bij Maashorst hoort")
    #expect(value["klasse"] == "is-vroeger")
    #expect(view["kern.0.feiten"] == .null, "what is past is no answer")
  }

  @Test func aPastValueStaysVisibleAsPast() async throws {
    let view = try await project(Self.rule("28", "geldig_tot: 2025-12-31"))
      .view("gemeenten/almere/")
    let value = view["veldgroepen.0.velden.0.waarden.0"]
    #expect(value["opmerkingen.0.titel"] == "gold tot en met 31 december 2025")
    #expect(view["kern.0.feiten"] == .null)
  }

  @Test func whatIsNotKnownIsNamedAndNeverNo() async throws {
    let view = try await project(
      """
        - veld: min-uren
          waarde: onbekend
          peildatum: onbekend
          aard: praktijk
          toelichting: De bron zegt er niets over.
      """
    ).view("gemeenten/almere/")
    let value = view["veldgroepen.0.velden.0.waarden.0"]
    #expect(value["getal"] == "niet bekend")
    #expect(value["onbekend"] == true)
    #expect(view["niet_bekend.rijen.0.label"] == "Vergoeding")
    #expect(view["niet_bekend.rijen.0.id"] == "k-regel-vergoeding")
  }

  @Test func oldValuesAreWarnedAboutOnceAndRecentOnesNot() async throws {
    let old = try await project(Self.rule("28")).view("gemeenten/almere/")
    #expect(old["peil"].text?.contains("2019") == true)
    let recent = try await project(Self.rule("28", year: "2025")).view("gemeenten/almere/")
    #expect(recent["peil"] == .null)
  }

  @Test func aContactRoleCarriesTheYearItWasSeen() async throws {
    let contact = """
      contact:
        - rol: Accountadviseur
          organisatie: gemeente Almere
          gezien: 2019
          bron: boekje/uren

      """
    let view = try await project(Self.rule("28"), contact: contact).view("gemeenten/almere/")
    #expect(view["contact.rijen.0.zin"] == "In 2019 was dit:")
    #expect(view["contact.rijen.0.rol"] == "Accountadviseur")
    #expect(view["contact.hulp"].text?.contains("Werk en Inkomen") == true)
  }

  @Test func aMunicipalityWithoutFactsHelpsAllTheSame() async throws {
    let view = try await project(Self.rule("28")).view("gemeenten/lelystad/")
    #expect(view["pagina.titel"] == "Beschut werk in Lelystad")
    #expect(view["inleiding"].text?.contains("nog niet bekend") == true)
    #expect(view["buren.rijen.0.titel"] == "Almere")
    #expect(view["buren.rijen.0.bij"] == "1 onderwerp bekend")
    #expect(view["buren.uitleg"].text?.contains("niet vanzelf in Lelystad") == true)
    #expect(view["algemeen.rijen.0.titel"] == "Uren")
    #expect(view["contact.hulp"].text?.contains("gemeente Lelystad") == true)
    #expect(view["niet_bekend.rijen"].items.count == 1, "only what matters most")
    #expect(view["helpen.titel"] == "Weet u meer over Lelystad?")
  }

  @Test func whereNobodyInTheRegionIsKnownTheNearestElsewhereHelp() async throws {
    let view = try await project(Self.rule("28")).view("gemeenten/maashorst/")
    #expect(view["buren.rijen"].items.map { $0["titel"] } == ["Almere"])
    #expect(view["buren.uitleg"].text?.contains("deze regio is nog niets bekend") == true)
  }
}
