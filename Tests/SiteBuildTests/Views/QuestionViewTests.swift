import Templates
import Testing

@testable import SiteBuild

@Suite struct QuestionViewTests {
  private static let question = ViewProject.page(
    "Mag ik zelf vragen?",
    """
    kort_antwoord: Ja, dat mag.
    grondslag: wet
    grondslag_toelichting: Participatiewet, artikel 10b
    doelgroepen: []
    eenvoudig: |
      U mag het vragen.
      Bel de gemeente.

      Of bel UWV.
    """)
  private static let standards = ViewProject.page(
    "Standaarden", body: "## Wet {#wet}\n\nEen wet.")

  @Test func theAnswerStandsFirstWithWhatItRestsOn() async throws {
    let project = try await ViewProject([
      "content/vragen/mag-ik.md": Self.question,
      "content/paginas/redactie/standaarden.md": Self.standards,
    ])
    let view = try project.view("vragen/mag-ik/")
    #expect(view["kort_antwoord"] == "Ja, dat mag.")
    #expect(view["grondslag.titel"] == "Wet")
    #expect(view["grondslag.adres"] == "../../redactie/standaarden/#wet")
    #expect(view["stand_op"] == "laatst gewijzigd op 1 mei 2026")
    #expect(view["inleiding"] == .null, "the answer is the introduction")
  }

  @Test func aStandingLinksNowhereWhileItsPageDoesNotExist() async throws {
    let project = try await ViewProject(["content/vragen/mag-ik.md": Self.question])
    #expect(try project.view("vragen/mag-ik/")["grondslag.adres"] == .null)
  }

  @Test func thePlainVersionKeepsItsParagraphsAndSentences() async throws {
    let project = try await ViewProject(["content/vragen/mag-ik.md": Self.question])
    let paragraphs = try project.view("vragen/mag-ik/")["eenvoudig.alineas"].items
    #expect(paragraphs.map { $0["regels"].items.count } == [2, 1])
  }

  @Test func withoutARegisterThereIsNoLinkToMunicipalities() async throws {
    let project = try await ViewProject(["content/vragen/mag-ik.md": Self.question])
    #expect(try project.view("vragen/mag-ik/")["gemeenten"] == .null)
  }
}
