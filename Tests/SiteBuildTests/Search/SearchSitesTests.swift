import Content
import Core
import Search
import Testing

@testable import SiteBuild

@Suite("What the search index is made from")
struct SearchSitesTests {
  private func site(_ files: [String: String]) async throws -> SearchSite {
    let files = ViewProject.register.merging(files) { $1 }
    return SearchSites.site(try await ViewProject(files).search)
  }

  private func document(_ site: SearchSite, _ address: String) throws -> SearchDocument {
    try page(site, address).document()
  }

  private func page(_ site: SearchSite, _ address: String) throws -> SearchPage {
    try #require(site.pages.first { $0.address == address }, "no page at \(address)")
  }

  private static let almere = ViewProject.page(
    "Beschut werk in Almere",
    """
    code: GM0034
    andere_namen: [Almere Stad]
    contact:
      - rol: Consulent
        organisatie: gemeente Almere
        gezien: 2019
        bron: boekje/uren
    regels:
      - veld: min-uren
        waarde: 28
        operator: minimaal
        peildatum: 2019
        aard: praktijk
        bron: boekje/uren
        toelichting: Eerder was het meer.
    """, body: "## Werkwijze {#werkwijze}\n\nZo gaat het.")

  @Test func ruleValuesStandUnderTheIdThatThePageGivesThem() async throws {
    let document = try document(
      try await site(["content/gemeenten/almere.md": Self.almere]), "gemeenten/almere/")
    let rule = try #require(document.sections.first { $0.heading == "Minimum aantal uren" })
    #expect(rule.id == "k-regel-min-uren")
    #expect(rule.role == .rule)
    #expect(rule.text.contains("minimaal 28 uur per week (2019)."))
    #expect(rule.text.contains("Eerder was het meer."))
  }

  @Test func aMunicipalityHasItsHeadItsContactsItsTextAndWhatIsNotKnown() async throws {
    let document = try document(
      try await site(["content/gemeenten/almere.md": Self.almere]), "gemeenten/almere/")
    #expect(document.sections.first?.id == "")
    let ids = document.sections.map(\.id)
    #expect(ids.contains("werkwijze"))
    #expect(ids.contains("k-wie-bel-ik"))
    #expect(ids.contains("k-niet-bekend"))
    #expect(document.facets["gemeente"] == ["almere"])
    #expect(document.facets["regio"] == ["flevoland"])
    #expect(document.names.contains("Almere"))
  }

  @Test func aMunicipalityThatMergedIsAnotherNameOfTheNewOne() async throws {
    let site = try await site([:])
    #expect(try document(site, "gemeenten/maashorst/").names == ["Maashorst", "Uden"])
    #expect(site.synonyms.contains(["Maashorst", "Uden"]))
  }

  @Test func aQuestionHasItsShortAnswerAndAPageItsSectionsUnderTheirIds() async throws {
    let question = ViewProject.page(
      "Hoeveel uur?",
      "kort_antwoord: Dat verschilt.\ngrondslag: onbekend\nzoekwoorden: [werkweek]\nthemas: [uren]",
      body: "Vooraf.\n\n## Later {#later}\n\nMeer tekst.")
    let document = try document(
      try await site(["content/vragen/uren.md": question]), "vragen/uren/")
    #expect(document.sections.first?.text == "Dat verschilt.")
    #expect(document.sections.first?.role == .summary)
    let later = try #require(document.sections.first { $0.id == "later" })
    #expect(later.heading == "Later")
    #expect(later.text.contains("Meer tekst."))
    #expect(document.keywords == ["werkweek"])
    #expect(document.facets["thema"] == ["uren"])
  }

  @Test func aTermBringsItsNamesAndAnExpiredPageSaysSo() async throws {
    let term = ViewProject.page(
      "Loonkostensubsidie",
      "definitie: Geld voor de werkgever.\nafkorting: LKS\nsynoniemen: [loonsubsidie]\n"
        + "geldig_tot: 2026-06-01")
    let site = try await site(["content/begrippen/lks.md": term])
    let document = try document(site, "begrippen/lks/")
    #expect(document.names == ["LKS", "loonsubsidie"])
    #expect(try page(site, "begrippen/lks/").isExpired)
    #expect(site.synonyms.contains(["Loonkostensubsidie", "LKS", "loonsubsidie"]))
  }

  @Test func everyFactOfASourceIsAPartOfItsPage() async throws {
    let document = try document(try await site([:]), "bronnen/boekje/")
    #expect(document.sections.map(\.id).contains("uren"))
    #expect(document.sections.contains { $0.text == "Almere vraagt 28 uur." })
  }

  @Test func everyPartIsOnThePageThatIsShown() async throws {
    let files = ViewProject.register.merging([
      "content/register/doelgroepen.yaml": "- id: mensen-zelf\n  label: Iedereen\n",
      "content/gemeenten/almere.md": Self.almere,
      "content/vragen/uren.md": ViewProject.page(
        "Hoeveel uur?",
        """
        doelgroepen: [mensen-zelf]
        kort_antwoord: Dat verschilt.
        grondslag: onbekend
        eenvoudig: Het verschilt.
        vraag_het_aan: [uw gemeente]
        """, body: "## Later {#later}\n\nTekst."),
    ]) { $1 }
    let site = try await site(files)
    let built = try await Project(files).build()
    #expect(built.errors == [])
    var parts = 0
    for page in site.pages {
      let path = try #require(SitePath(page.address))
      let ids = try #require(built.plan.files[path], "no page \(page.address)").ids
      for section in page.document().sections where !section.id.isEmpty {
        parts += 1
        #expect(ids.contains(section.id), "\(page.address)#\(section.id)")
      }
    }
    #expect(parts > 8)
  }
}
