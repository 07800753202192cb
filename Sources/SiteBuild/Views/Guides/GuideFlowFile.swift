import Content
import Core

/// The questions and answers of a guide for the script on its pages: with the numbers of the answers in the
/// address it tells which were given.
///
/// `{"versie": 1, "begin": ID, "vragen": {ID: {"titel": …, "antwoorden": [[tekst, ID], …]}}}`
enum GuideFlowFile {
  static func path(of page: Page) -> SitePath { page.id.path.file("stroom.json") }

  static func file(of page: Page) -> (path: SitePath, text: String)? {
    guard let guide = page.guide, let first = guide.steps.first else { return nil }
    let json = JSONValue.object([
      ("versie", .int(1)), ("begin", .string(first.id.text)),
      ("vragen", .object(guide.steps.filter(\.isQuestion).map { question($0, guide) })),
    ])
    return (path(of: page), json.compact)
  }

  private static func question(_ step: GuideStep, _ guide: GuideDetails) -> (
    key: String, value: JSONValue
  ) {
    let answers = step.answers.map { answer -> JSONValue in
      .array([.string(answer.text), .string(guide.steps[answer.target].id.text)])
    }
    return (
      step.id.text, .object([("titel", .string(step.title)), ("antwoorden", .array(answers))])
    )
  }
}
