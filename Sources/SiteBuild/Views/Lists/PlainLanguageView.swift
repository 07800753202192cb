import Content
import Core
import Templates

/// The short versions of answers, on one page: for who reads with difficulty, and to read aloud.
enum PlainLanguageView {
  struct Question: Sendable {
    var page: Page
    var details: QuestionDetails
  }

  static func exists(_ content: SiteContent) -> Bool { !questions(content).isEmpty }

  /// The questions with a short version, in the order of the route and then of the topics.
  static func questions(_ content: SiteContent) -> [Question] {
    let steps = content.vocabularies.steps.entries.map(\.id)
    let topics = content.topics.compactMap(\.id.slug)
    func rank(_ question: Question, _ offset: Int) -> [Int] {
      let metadata = question.page.metadata
      return [
        metadata.step.flatMap { steps.firstIndex(of: $0) } ?? steps.count,
        metadata.topics.first.flatMap { topics.firstIndex(of: $0.value) } ?? topics.count, offset,
      ]
    }
    return content.pages(of: .question)
      .filter { !$0.metadata.isExpired(on: content.asOf) }
      .compactMap { page -> Question? in
        guard case .question(let details) = page.details, !details.plainVersion.isEmpty else {
          return nil
        }
        return Question(page: page, details: details)
      }
      .enumerated()
      .map { (rank: rank($1, $0), question: $1) }
      .sorted { $0.rank.lexicographicallyPrecedes($1.rank) }
      .map(\.question)
  }

  /// The id of a question's heading.
  static func anchor(_ page: Page) -> String { "k-" + (page.id.slug?.text ?? "") }

  static func page(_ site: SiteOverview) -> PlannedPage {
    let questions = questions(site.context.content)
    return PlannedPage(
      path: SiteAddress.plainLanguage, template: "eenvoudig",
      changed: questions.map(\.page.metadata.date).max()
    ) { value(questions, site) }
  }

  private static func value(_ questions: [Question], _ site: SiteOverview) -> TemplateValue {
    let frame = PageFrame(site, at: SiteAddress.plainLanguage)
    var head = PageHead(
      style: "eenvoudig", title: frame.t(.plainLanguageTitle),
      summary: frame.t(.plainLanguageText))
    head.section = PageKind.question.listPath
    head.crumbs = [.init(title: frame.t(.kindsQuestion), path: PageKind.question.listPath)]
    return ChromeView.value(
      head, in: frame,
      [
        (
          "sprongen",
          [
            "titel": .string(frame.t(.toTopic)),
            "rijen": .list(
              questions.map { .link($0.page.title, "#" + anchor($0.page)) }),
          ]
        ),
        ("vragen", .list(questions.map { section($0, in: frame) })),
      ])
  }

  private static func section(_ question: Question, in frame: PageFrame) -> TemplateValue {
    [
      "id": .string(anchor(question.page)), "titel": .string(question.page.title),
      "adres": .string(frame.address(question.page.id)),
      "alineas": .list(
        question.details.plainVersion.map { ["regels": .list($0.map { .string($0) })] }),
    ]
  }
}
