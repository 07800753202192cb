import Templates
import Testing

@testable import SiteBuild

@Suite struct ParticipateViewTests {
  private static let question = ViewProject.page(
    "Hoe lang?", "kort_antwoord: Niet bekend.\ngrondslag: onbekend\ndoelgroepen: []")

  @Test func whatTheOwnerDidNotFillInIsSaid() async throws {
    let view = try await ViewProject([:]).view("meedoen/")
    #expect(
      view["kanalen"].items.map { $0["tekst_kort"] } == ["nog niet ingevuld", "nog niet ingevuld"])
    #expect(view["kanalen.0.adres"] == .null)
  }

  @Test func theChannelsOfTheSettingsAreLinks() async throws {
    let settings = """
      titel: Proef
      contact: redactie@kennis.example
      repository: https://x.example/k
      """
    let view = try await ViewProject(["content/site.yaml": settings]).view("meedoen/")
    #expect(
      view["kanalen"].items.map { $0["adres"] } == [
        "mailto:redactie@kennis.example", "https://x.example/k",
      ])
  }

  @Test func questionsWithoutAnAnswerAreListed() async throws {
    let files = [
      "content/vragen/hoe-lang.md": Self.question,
      "content/vragen/mag-dat.md": Self.question.replacing("onbekend", with: "wet"),
    ]
    let view = try await ViewProject(files).view("meedoen/")
    #expect(view["vragen.rijen"].items.map { $0["adres"] } == ["../vragen/hoe-lang/"])
  }

  @Test func valuesThatAreNotKnownAreListedPerMunicipality() async throws {
    var files = ViewProject.register
    files["content/gemeenten/almere.md"] = ViewProject.page("Almere", "code: GM0034")
    let view = try await ViewProject(files).view("meedoen/")
    #expect(view["waarden.rijen"].items.map { $0["titel"] } == ["Almere"])
    #expect(view["waarden.rijen.0.adres"] == "../gemeenten/almere/#k-niet-bekend")
    #expect(view["waarden.rest"].text?.contains("andere 2 gemeenten") == true)
  }

  @Test func theTextOfTheEditorsComesFirst() async throws {
    let page = ViewProject.page("Vraag en deel mee", body: "Vertel het ons.")
    let project = try await ViewProject(["content/paginas/meedoen.md": page])
    let view = try project.view("meedoen/")
    #expect(view["lichaam"] != .null)
    #expect(view["kanalen"].items.count == 2)
    #expect(project.pages.filter { $0.path == SiteAddress.participate }.count == 1)
  }
}
