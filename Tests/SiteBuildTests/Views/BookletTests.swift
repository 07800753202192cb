import Templates
import Testing

@testable import SiteBuild

@Suite struct BookletTests {
  private static let rule = """
      - veld: min-uren
        waarde: 28
        peildatum: 2019
        aard: praktijk
        bron: boekje/uren
    """

  private func project(baseURL: String? = nil, question: String = "") async throws -> ViewProject {
    var files = ViewProject.register
    files["content/site.yaml"] = "titel: Proef\nmeest_gevraagd: [hoe-lang]\n"
    files["content/gemeenten/almere.md"] = ViewProject.page(
      "Beschut werk in Almere", "code: GM0034\nregels:\n\(Self.rule)\nbronnen: [boekje/uren]",
      body: "## Uren\n\nAlmere vraagt 28 uur ([2019](../../seeds/boekje.yaml#uren)).")
    files["content/vragen/hoe-lang.md"] = ViewProject.page(
      "Hoe lang?",
      """
      kort_antwoord: Acht weken.
      grondslag: praktijk
      doelgroepen: []
      themas: [uren]
      vraag_het_aan: [UWV]
      bronnen: [boekje/uren]
      \(question)
      """)
    return try await ViewProject(files, baseURL: baseURL)
  }

  @Test func aMunicipalityWithFactsHasItsOwnAndTheOthersShareOne() async throws {
    let project = try await project()
    #expect(try project.view("gemeenten/almere/")["boekje.adres"] == "boekje/")
    #expect(try project.view("gemeenten/lelystad/")["boekje.adres"] == "../../boekje/")
    let booklets = project.pages.filter { $0.template == "boekje" }.map(\.path.text)
    #expect(booklets == ["boekje/", "themas/uren/boekje/", "gemeenten/almere/boekje/"])
    let trail = try project.view("gemeenten/almere/boekje/")["kruimels.rijen"].items
    #expect(
      trail.map { $0["titel"] } == ["Start", "Beschut werk in Almere", "Boekje om af te drukken"])
  }

  @Test func theContentsNameEveryChapterInTheOrderOfThePage() async throws {
    let view = try await project().view("gemeenten/almere/boekje/")
    #expect(
      view["inhoud"].items.map { $0["id"].text } == [
        "k-wie-bel-ik", "k-in-het-kort", "uren", "k-regels", "k-vragen", "k-niet-bekend",
        "k-bronnen",
      ])
  }

  @Test func valuesTextsAndAnswersNameTheirSourceByItsNumber() async throws {
    let view = try await project().view("gemeenten/almere/boekje/")
    #expect(view["regels.groepen.0.velden.0.waarden.0.bron"] == "bron 1")
    #expect(view["regels.groepen.0.velden.0.waarden.0.jaar"] == "2019")
    #expect(view["vragen.rijen.0.bron"] == "bron 1")
    #expect(view["lichaam"].text?.contains("#uren\" data-bron=\"1\">2019</a>") == true)
    #expect(view["genummerde_bronnen.rijen"].items.map { $0["titel"] } == ["Het boekje"])
  }

  @Test func anAnswerStandsWithItsDateWhomToAskAndItsAddressInFull() async throws {
    let view = try await project(baseURL: "https://kennis.example/kb/")
      .view("gemeenten/almere/boekje/")
    let answer = view["vragen.rijen.0"]
    #expect(answer["antwoord"] == "Acht weken.")
    #expect(answer["stand_op"] == "laatst gewijzigd op 1 mei 2026")
    #expect(answer["vraag_aan"] == "Vraag het aan: UWV.")
    #expect(answer["druk"] == "kennis.example/kb/vragen/hoe-lang/")
    #expect(view["adres"].text?.hasSuffix("kennis.example/kb/gemeenten/almere/") == true)
  }

  @Test func anAnswerThatMustBeCheckedAgainSaysSoAndOneThatHoldsNoMoreIsLeftOut() async throws {
    let checked = "gecontroleerd: 2025-01-01\ncontroleren_voor: 6 maanden"
    let overdue = try await project(question: checked).view("gemeenten/almere/boekje/")
    #expect(
      overdue["vragen.rijen.0.let_op"].text?.hasPrefix("Dit antwoord moest voor 1 juli 2025")
        == true)
    let expired = try await project(question: "geldig_tot: 2025-01-01")
      .view("gemeenten/almere/boekje/")
    #expect(expired["vragen"] == .null)
    #expect(try await project().view("gemeenten/almere/boekje/")["vragen.rijen.0.let_op"] == .null)
  }

  @Test func withoutAnAddressOfTheSiteThePlaceOnItIsPrinted() async throws {
    let view = try await project().view("gemeenten/almere/boekje/")
    #expect(view["vragen.rijen.0.druk"] == "/vragen/hoe-lang/")
  }

  @Test func aTopicTellsWhatEachMunicipalityDoesAndWhatNobodyKnows() async throws {
    let view = try await project().view("themas/uren/boekje/")
    #expect(view["verschilt.velden"].items.map { $0["label"] } == ["Minimum aantal uren"])
    #expect(view["verschilt.velden.0.waarden.0.plaats"] == "Almere")
    #expect(view["niet_bekend.rijen"].items.map { $0["titel"] } == ["Vergoeding"])
    #expect(view["vragen.rijen"].items.map { $0["titel"] } == ["Hoe lang?"])
  }

  @Test func theSharedOneHasLinesForWhatMattersMost() async throws {
    let view = try await project().view("boekje/")
    #expect(view["invullen.velden"].items.map { $0["titel"] } == ["Minimum aantal uren"])
    #expect(view["vragen.rijen"].items.count == 1)
  }

  @Test func bookletsAreNotIndexedAndNotInTheSitemap() async throws {
    let project = try await project(baseURL: "https://kennis.example/")
    for page in project.pages where page.template == "boekje" {
      #expect(page.changed == nil)
      #expect(page.view()["pagina.robots"] == "noindex")
    }
  }
}
