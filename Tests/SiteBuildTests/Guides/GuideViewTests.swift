import Templates
import Testing

@testable import SiteBuild

@Suite struct GuideViewTests {
  private func view(_ path: String) async throws -> TemplateValue {
    try await ViewProject(GuideProject.files()).view(path)
  }

  @Test func itBeginsWithTheWayInAndItsLength() async throws {
    let view = try await view("wegwijzers/proef/")
    #expect(view["begin.adres"] == "werk/")
    #expect(view["begin.id"] == "k-begin")
    #expect(view["lengte"] == "U beantwoordt hoogstens 2 vragen.")
    #expect(view["lichaam"].text == "<p>Welkom, <a href=\"werk/\">begin</a>.</p>\n")
    #expect(view["overzicht.adres"] == "overzicht/")
    #expect(view["bronnen.rijen"].items.map { $0["titel"] } == ["Het boekje"])
  }

  @Test func aQuestionIsAPageWithItsAnswersAsLinks() async throws {
    let view = try await view("wegwijzers/proef/werk/")
    #expect(view["pagina.titel"] == "Werkt u?")
    #expect(view["pagina.kop"] == "Werkt u? – Past het bij mij? - Proef")
    #expect(view["pagina.robots"] == "noindex")
    #expect(view["soortnaam"] == "Past het bij mij?")
    #expect(view["antwoorden"].items.map { $0["adres"] } == ["../hulp/", "../advies/"])
    #expect(view["antwoorden.0.uitleg"] == "ook een proef")
    #expect(view["terug.adres"] == "../", "nothing leads to the first question")
    #expect(view["gegeven"] == .null)
    #expect(view["stroom.via"] == "")
  }

  @Test func whereOneWayLeadsTheAnswersAreKnown() async throws {
    let view = try await view("wegwijzers/proef/baan/")
    let given = view["gegeven.rijen"].items
    #expect(given.map { $0["titel"] } == ["Werkt u?", "Krijgt u hulp?"])
    #expect(given.map { $0["antwoord"] } == ["Ja", "Ja"])
    #expect(given.map { $0["adres"] } == ["../werk/", "../hulp/"])
    #expect(view["stroom.via"] == "1.1")
    #expect(view["terug.adres"] == "../hulp/")
  }

  @Test func whereMoreWaysLeadTheyAreNot() async throws {
    let view = try await view("wegwijzers/proef/advies/")
    #expect(view["gegeven"] == .null)
    #expect(view["stroom.bekend"] == false)
    #expect(view["stroom.adres"] == "../stroom.json")
    #expect(view["terug.adres"] == "../", "two questions lead here")
  }

  @Test func anOutcomeHasItsNextStepsItsSourcesAndItsDate() async throws {
    let view = try await view("wegwijzers/proef/advies/")
    #expect(
      view["lichaam"].text == """
        <p>Zie (<a href="../../../bronnen/boekje/#uren">boekje</a>).</p>
        <h3 id="hoe">Hoe gaat het?</h3>
        <p>Zo gaat het.</p>

        """)
    #expect(view["vervolg.genummerd"] == true)
    #expect(
      view["vervolg.rijen"].items.map(\.text) == [
        "<p>Lees <a href=\"../../../themas/uren/\">meer</a>.</p>\n",
        "<p>Kijk bij <a href=\"../hulp/\">hulp</a>.</p>\n",
      ])
    #expect(view["bronnen.rijen"].items.map { $0["jaar"] } == ["2019"])
    #expect(view["controle.rijen.0.iso"] == "2026-05-01")
  }

  @Test func eachPageExplainsATermWhereItFirstUsesIt() async throws {
    let term = ViewProject.page("Proefplaatsing", "definitie: Even proberen.", body: "Meer.")
    let body = GuideProject.body
      .replacing("Welkom,", with: "Een proefplaatsing,")
      .replacing("Dit telt mee.", with: "Een proefplaatsing telt mee.")
      .replacing("Dit kan", with: "Dit kan in elk bedrijf")
      .replacing("- Begin [opnieuw]", with: "- Vraag een proefplaatsing.\n- Begin [opnieuw]")
      .replacing("Zo gaat het.", with: "Met een proefplaatsing.")
      .replacing("Kijk bij", with: "Proefplaatsing: kijk bij")
    let project = try await ViewProject(
      GuideProject.files(body).merging(["content/begrippen/proefplaatsing.md": term]) { $1 })
    for path in ["", "hulp/", "baan/", "advies/"] {
      let view = try project.view("wegwijzers/proef/\(path)")
      let texts = [view["lichaam"].text] + view["vervolg.rijen"].items.map(\.text)
      let explained = texts.compactMap(\.self).joined()
        .split(
          separator: "popovertarget=\"k-woord-proefplaatsing\"", omittingEmptySubsequences: false)
      #expect(explained.count == 2, "once on \(path)")
      #expect(view["woorden.rijen"].items.map { $0["definitie"] } == ["Even proberen."])
    }
    #expect(
      try project.view("wegwijzers/proef/baan/")["vervolg.rijen.0"].text?.contains("<button")
        == true)
    #expect(try project.view("wegwijzers/proef/werk/")["woorden"] == .null)
  }

  @Test func theOverviewIsAPictureAndTheSameAsAList() async throws {
    let view = try await view("wegwijzers/proef/overzicht/")
    let steps = view["stappen"].items
    #expect(steps.map { $0["id"] } == ["werk", "hulp", "baan", "advies"])
    #expect(steps.map { $0["uitkomst"] } == [false, false, true, true])
    #expect(steps[0]["antwoorden.rijen.1.naar.titel"] == "4. Vraag advies")
    #expect(steps[0]["antwoorden.rijen.1.naar.adres"] == "#advies")
    let drawing = try #require(view["tekening"].text)
    #expect(drawing.contains("<title id=\"k-tekening-titel\">"))
    #expect(drawing.contains(">Krijgt u hulp?</text>"))
  }

  @Test func guidesAreListedAndOfferedWhereTheyBelong() async throws {
    let project = try await ViewProject(GuideProject.files())
    #expect(
      try project.view("wegwijzers/")["groepen.0.lijst.rijen"].items.map { $0["titel"] }
        == ["Past het bij mij?"])
    #expect(try project.view("")["wegwijzers.rijen.0.adres"] == "wegwijzers/proef/")
    let sections = try project.view("themas/uren/")["secties"].items
    #expect(sections.map { $0["id"] } == ["k-wegwijzers"])
    #expect(try project.view("voor/scholen/")["secties.0.id"] == "k-wegwijzers")
  }
}
