import Content
import Core
import Testing

@Suite struct GuideReaderTests {
  private func guide(_ body: String) throws -> (page: Page, guide: GuideDetails) {
    let path = "content/wegwijzers/proef.md"
    let id = try #require(PageAddress.pageID(ofFile: path))
    let file = SourceFile(path: path, text: GuideText.page(body))
    let result = PageReader(SmallProject.context).read(file, as: id)
    #expect(result.diagnostics == [])
    let page = try #require(result.page)
    return (page, try #require(page.guide))
  }

  @Test func `headings are steps, the list that closes them leads on`() throws {
    let (page, guide) = try guide("Welkom.\n\n" + GuideText.question + GuideText.outcome)
    #expect(guide.introduction.segments == ["<p>Welkom.</p>\n"])
    #expect(guide.steps.map(\.title) == ["Werkt u?", "Vraag advies"])
    #expect(guide.steps.map(\.isQuestion) == [true, false])
    #expect(guide.steps[0].answers.map(\.text) == ["Ja", "Weet ik niet"])
    #expect(guide.steps[0].answers.map(\.target) == [1, 1])
    #expect(guide.steps[0].text.segments == ["<p>Dan weten wij waar u staat.</p>\n"])
    #expect(guide.steps[1].citations.map(\.fact?.text) == ["uren"])
    #expect(page.allCitations.map(\.source.text) == ["rapport"])
    guard case .outcome(let next) = guide.steps[1].content else {
      Issue.record("no outcome")
      return
    }
    #expect(!next.isOrdered)
    #expect(next.items.count == 1)
  }

  @Test func `what follows an answer is its explanation`() throws {
    let (_, guide) = try guide(
      GuideText.question.replacing("[Ja](#advies)", with: "[Ja](#advies): ook een *proef*")
        + GuideText.outcome)
    #expect(guide.steps[0].answers.map(\.note) == ["ook een proef", nil])
  }

  @Test func `headings of a guide stand on pages of their own`() throws {
    let (page, _) = try guide(
      "Zie [hoe](#hoe).\n\n" + GuideText.question
        + GuideText.outcome.replacing("Zo gaat", with: "### Hoe {#hoe}\n\nZo gaat"))
    #expect(page.place(ofAnchor: "advies").path.text == "wegwijzers/proef/advies/")
    #expect(page.place(ofAnchor: "advies").anchor == nil)
    #expect(page.place(ofAnchor: "hoe").path.text == "wegwijzers/proef/advies/")
    #expect(page.place(ofAnchor: "hoe").anchor == "hoe")
    #expect(page.place(ofAnchor: "k-bronnen").path == page.id.path)
  }

  @Test func `an answer to an unknown heading is told where links are checked`() throws {
    let text = GuideText.page(
      GuideText.question.replacing("[Ja](#advies)", with: "[Ja](#advis)") + GuideText.outcome)
    let file = SourceFile(path: "content/wegwijzers/proef.md", text: text)
    let id = try #require(PageAddress.pageID(ofFile: file.path))
    let result = PageReader(SmallProject.context).read(file, as: id)
    #expect(result.diagnostics == [])
    #expect(result.page?.guide == nil)
  }

  @Test func `a row of 198 questions and outcomes is the largest guide`() throws {
    let questions = (1...197).map { number in
      GuideText.question.replacing("#werkt", with: "#vraag-\(number)")
        .replacing("#advies", with: number == 197 ? "#advies" : "#vraag-\(number + 1)")
    }
    let (_, guide) = try guide(questions.joined() + GuideText.outcome)
    #expect(guide.steps.count == 198)
    #expect(guide.flow.longest == 197)
    // Two answers each: more ways than can be counted.
    #expect(guide.flow.pathCounts.last == Int.max)
    #expect(guide.flow.onlyPath(to: 197) == nil)
  }
}
