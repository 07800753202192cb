import Templates
import Testing

@testable import SiteBuild

@Suite struct PlainLanguageViewTests {
  private static func question(_ title: String, _ more: String) -> String {
    ViewProject.page(
      title, "kort_antwoord: Ja.\ngrondslag: onbekend\neenvoudig: |\n  Ja.\n\n  Dat mag.\n" + more)
  }

  private static let files = [
    "content/site.yaml": "titel: Proef\neenvoudig_voor: [mensen-zelf]\n",
    "content/register/doelgroepen.yaml":
      "- {id: mensen-zelf, label: Mensen}\n- {id: uwv, label: UWV}\n",
    "content/register/stappen.yaml":
      "- {id: melden, label: Melden}\n- {id: start, label: Starten}\n",
    "content/vragen/a.md": question("A?", "doelgroepen: [mensen-zelf]\nstap: start"),
    "content/vragen/b.md": question("B?", "doelgroepen: [mensen-zelf]\nstap: melden"),
    "content/vragen/c.md": question("C?", "doelgroepen: [mensen-zelf]"),
    "content/vragen/d.md": question("D?", "doelgroepen: [uwv]\nstap: start"),
  ]

  @Test func theShortAnswersStandTogetherInTheOrderOfTheRoute() async throws {
    let view = try await ViewProject(Self.files).view("eenvoudig/")
    #expect(
      view["groepen"].items.map { $0["titel"] } == ["Wat is beschut werk?", "Melden", "Starten"])
    let titles = view["groepen"].items.flatMap { $0["vragen"].items.map { $0["titel"] } }
    #expect(titles == ["C?", "B?", "A?"], "what only UWV asks is not among them")
    #expect(view["groepen.0.vragen.0.alineas"].items.count == 2)
    #expect(view["groepen.0.vragen.0.adres"] == "../vragen/c/")
  }

  @Test func aQuestionLeadsToItsPlaceAmongTheShortAnswers() async throws {
    let project = try await ViewProject(Self.files)
    #expect(try project.view("vragen/a/")["eenvoudig.alles.adres"] == "../../eenvoudig/#k-a")
    #expect(try project.view("vragen/d/")["eenvoudig.alles"] == .null)
  }

  @Test func withoutAChoiceOfAudiencesAllShortAnswersStandThere() async throws {
    let files = Self.files.merging(["content/site.yaml": "titel: Proef\n"]) { $1 }
    let view = try await ViewProject(files).view("eenvoudig/")
    let titles = view["groepen"].items.flatMap { $0["vragen"].items.map { $0["titel"] } }
    #expect(titles == ["C?", "B?", "A?", "D?"])
  }

  @Test func anAnswerThatMustBeCheckedAgainSaysSo() async throws {
    let files = Self.files.merging([
      "content/vragen/c.md": Self.question(
        "C?", "doelgroepen: [mensen-zelf]\ngecontroleerd: 2025-01-01\ncontroleren_voor: 6 maanden")
    ]) { $1 }
    let view = try await ViewProject(files).view("eenvoudig/")
    #expect(
      view["groepen.0.vragen.0.let_op"]
        == "Dit antwoord moest voor 1 juli 2025 opnieuw gecontroleerd zijn. Het kan verouderd zijn."
    )
    #expect(view["groepen.1.vragen.0.let_op"] == .null)
  }

  @Test func withoutShortAnswersThereIsNoPage() async throws {
    let project = try await ViewProject(["content/paginas/over.md": ViewProject.page("Over")])
    #expect(!project.pages.contains { $0.path == SiteAddress.plainLanguage })
  }
}
