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

  /// The questions with a short version that the audiences of the settings have; in the order of the
  /// route and then of the topics.
  static func questions(_ content: SiteContent) -> [Question] {
    let topics = content.topics.compactMap(\.id.slug)
    let questions = content.pages(of: .question).compactMap { question($0, content) }
    return groups(content).flatMap { step in
      questions.enumerated().filter { $1.page.metadata.step == step?.id }
        .map { offset, question -> (rank: [Int], question: Question) in
          let topic = question.page.metadata.topics.first?.value
          return ([topic.flatMap { topics.firstIndex(of: $0) } ?? topics.count, offset], question)
        }
        .sorted { $0.rank.lexicographicallyPrecedes($1.rank) }
        .map(\.question)
    }
  }

  /// Nil for a page that does not belong here.
  static func question(_ page: Page, _ content: SiteContent) -> Question? {
    guard case .question(let details) = page.details, !details.plainVersion.isEmpty,
      !page.isExpired(on: content.asOf),
      isForReaders(page, content)
    else { return nil }
    return Question(page: page, details: details)
  }

  private static func isForReaders(_ page: Page, _ content: SiteContent) -> Bool {
    let readers = content.settings.plainLanguageAudiences
    return readers.isEmpty
      || readers.contains { page.metadata.audiences.contains($0.value) }
  }

  /// The steps of the route, and nil for what belongs to none.
  private static func groups(_ content: SiteContent) -> [VocabularyEntry?] {
    [nil] + content.vocabularies.steps.entries.map { $0 }
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
    let groups = Self.groups(frame.content).compactMap { step -> Group? in
      let some = questions.filter { $0.page.metadata.step == step?.id }
      guard !some.isEmpty else { return nil }
      return Group(
        id: "k-stap-\(step?.id.text ?? "geen")", title: step?.label ?? frame.t(.plainLanguageFirst),
        questions: some)
    }
    return ChromeView.value(
      head, in: frame,
      [
        ("inhoudsopgave", OutlineView.value(groups.map(\.outline))),
        ("groepen", .list(groups.map { $0.value(in: frame) })),
      ])
  }

  /// The questions of one step.
  private struct Group {
    var id: String
    var title: String
    var questions: [Question]

    var outline: OutlineView.Entry {
      .init(
        id: id, title: title,
        children: questions.map { .init(id: anchor($0.page), title: $0.page.title) })
    }

    func value(in frame: PageFrame) -> TemplateValue {
      [
        "id": .string(id), "titel": .string(title),
        "vragen": .list(questions.map { section($0, in: frame) }),
      ]
    }
  }

  private static func section(_ question: Question, in frame: PageFrame) -> TemplateValue {
    [
      "id": .string(anchor(question.page)), "titel": .string(question.page.title),
      "adres": .string(frame.address(question.page.id)),
      "let_op": ReviewView(question.page.metadata).answerWarning(in: frame),
      "alineas": .list(
        question.details.plainVersion.map { ["regels": .list($0.map { .string($0) })] }),
    ]
  }
}
