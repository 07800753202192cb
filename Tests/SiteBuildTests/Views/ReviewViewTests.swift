import Templates
import Testing

@testable import SiteBuild

@Suite struct ReviewViewTests {
  private func view(_ more: String, site: String = "titel: Proef\n") async throws -> TemplateValue {
    try await ViewProject([
      "content/site.yaml": site, "content/paginas/over.md": ViewProject.page("Over", more),
    ]).view("over/")
  }

  @Test func anOverdueCheckIsWarnedAboutWithItsDate() async throws {
    let view = try await view("gecontroleerd: 2025-10-01\ncontroleren_voor: 2026-10-01")
    #expect(view["meldingen"].items.count == 1)
    #expect(view["meldingen.0.titel"].text?.contains("1 oktober 2026") == true)
  }

  @Test func aCheckThatIsDueTodayIsNotOverdue() async throws {
    let view = try await view("gecontroleerd: 2025-11-21\ncontroleren_voor: 2026-11-21")
    #expect(view["meldingen"].items.isEmpty)
  }

  @Test func whatNoLongerHoldsSaysSinceWhen() async throws {
    let view = try await view("geldig_tot: 2026-10-31")
    #expect(
      view["meldingen.0.titel"] == "Deze pagina geldt niet meer sinds 31 oktober 2026.")
  }

  @Test func aPageThatWasNeverCheckedSaysSo() async throws {
    let view = try await view("")
    #expect(view["controle.rijen.0.titel"] == "Gecontroleerd op")
    #expect(view["controle.rijen.0.waarde"] == "nog niet gecontroleerd")
  }

  @Test func anErrorIsReportedToTheContactWithThePageInTheSubject() async throws {
    let view = try await view("", site: "titel: Proef\ncontact: red@kennis.example\n")
    #expect(
      view["controle.melden.adres"] == "mailto:red@kennis.example?subject=Fout%20op%20%2Fover%2F")
  }

  @Test func withoutAContactThePageSaysThatItIsNotFilledIn() async throws {
    let view = try await view("")
    #expect(view["controle.melden"] == .null)
    #expect(view["site.contact"] == "nog niet ingevuld")
  }
}
