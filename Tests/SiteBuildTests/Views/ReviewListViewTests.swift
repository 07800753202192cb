import Templates
import Testing

@testable import SiteBuild

@Suite struct ReviewListViewTests {
  private static let files = [
    "content/paginas/laat.md": ViewProject.page(
      "Laat", "gecontroleerd: 2026-05-01\ncontroleren_voor: 2027-05-01\neigenaar: redactie"),
    "content/paginas/vroeg.md": ViewProject.page(
      "Vroeg", "gecontroleerd: 2025-05-01\ncontroleren_voor: 2026-05-01"),
    "content/paginas/nooit.md": ViewProject.page("Nooit"),
    "content/paginas/tijdelijk.md": ViewProject.page(
      "Tijdelijk",
      "gecontroleerd: 2026-05-01\ncontroleren_voor: 2028-05-01\ngeldig_tot: 2026-12-31"),
    "content/paginas/voorbij.md": ViewProject.page("Voorbij", "geldig_tot: 2026-01-31"),
  ]

  @Test func whatWasNeverCheckedComesFirstAndThenTheOldestDay() async throws {
    let view = try await ViewProject(Self.files).view("redactie/controleren/")
    #expect(
      view["groepen"].items.map { $0["titel"] } == [
        "Nog niet gecontroleerd", "Voor 1 mei 2026", "Voor 31 december 2026", "Voor 1 mei 2027",
      ])
    let titles = view["groepen"].items.flatMap { $0["lijst.rijen"].items.map { $0["titel"].text } }
    #expect(titles == ["Nooit", "Vroeg", "Tijdelijk", "Laat"], "what is past is no work")
    #expect(
      view["groepen.3.lijst.rijen.0.bij"] == "Pagina · gecontroleerd op 1 mei 2026 · redactie")
  }

  @Test func theListIsTheSameOnAnyDay() async throws {
    let files = Self.files.filter { $0.key != "content/paginas/tijdelijk.md" }
    let early = try await ViewProject(files, asOf: "2026-11-21").view("redactie/controleren/")
    let late = try await ViewProject(files, asOf: "2030-01-01").view("redactie/controleren/")
    #expect(early["groepen"] == late["groepen"])
  }

  @Test func whatChangedIsToldOnThePageAndInTheNews() async throws {
    let changes = """
      wijzigingen:
        - {datum: 2026-05-01, wat: Nu ook over Oss.}
        - {datum: 2026-01-01, wat: Eerste versie.}
      """
    let project = try await ViewProject([
      "content/paginas/over.md": ViewProject.page("Over", changes)
    ])
    let page = try project.view("over/")
    #expect(
      page["controle.wijzigingen.rijen"].items.map { $0["wat"] } == [
        "Nu ook over Oss.", "Eerste versie.",
      ])
    let news = try project.view("nieuw/")
    #expect(news["groepen.0.rijen.0.samenvatting"] == "Nu ook over Oss.")
  }

  @Test func anAudienceHasAFeed() async throws {
    let project = try await ViewProject(
      [
        "content/register/doelgroepen.yaml": "- id: scholen\n  label: Scholen\n",
        "content/paginas/over.md": ViewProject.page("Over", "doelgroepen: [scholen]"),
      ], baseURL: "https://kennis.example/")
    #expect(try project.view("voor/scholen/")["pagina.feed.adres"] == "feed.xml")
  }
}
