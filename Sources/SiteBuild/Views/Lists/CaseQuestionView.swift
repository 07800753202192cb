import Content
import Core
import Templates

/// The questions that every case answers, each on a page with the answers of all cases beside each other,
/// and the list of these questions.
struct CaseQuestionView {
  /// Answers on one page: enough to compare, few enough to read.
  private static let size = 24

  private let site: SiteOverview
  private let questions: [VocabularyEntry]
  private let cases: Lazy<[Page]>

  init(_ site: SiteOverview) {
    self.site = site
    questions = site.context.content.vocabularies.caseQuestions.entries
    cases = Lazy { site.pages(of: .caseStudy).sortedByTitle(\.title) }
  }

  /// Whether there is anything to compare.
  static func exists(_ content: SiteContent) -> Bool {
    !content.vocabularies.caseQuestions.entries.isEmpty && !content.pages(of: .caseStudy).isEmpty
  }

  /// The pages whose addresses do not depend on how many cases there are.
  static func paths(_ content: SiteContent) -> [SitePath] {
    guard exists(content) else { return [] }
    return [SiteAddress.caseQuestions]
      + content.vocabularies.caseQuestions.entries.map { SiteAddress.caseQuestion($0.id) }
  }

  func pages() -> [PlannedPage] {
    guard Self.exists(site.context.content) else { return [] }
    return [
      PlannedPage(path: SiteAddress.caseQuestions, template: "lijst", changed: nil) { overview() }
    ] + questions.flatMap(pages)
  }

  // MARK: All questions

  private func overview() -> TemplateValue {
    let frame = PageFrame(site, at: SiteAddress.caseQuestions)
    var list = ListView(
      head: head(frame.t(.caseQuestionsTitle), frame.t(.caseQuestionsText), frame))
    let entries = questions.map { question in
      let count = cases.value.count { answers(question, $0) }
      return ListEntry(
        title: question.label, path: SiteAddress.caseQuestion(question.id),
        summary: question.explanation,
        note: frame.t(
          .caseAnswers, ["aantal": String(count), "totaal": String(cases.value.count)]))
    }
    list.groups = [
      ListGroup(id: "k-lijst", title: frame.t(.caseQuestionsChoose), entries: entries)
    ]
    list.more = (frame.t(.kindsCase), PageKind.caseStudy.listPath)
    return list.value(in: frame)
  }

  private func head(_ title: String, _ summary: String, _ frame: PageFrame) -> PageHead {
    var head = PageHead(style: "lijst", title: title, summary: summary)
    head.section = SiteAddress.practice
    head.crumbs = [
      .init(title: frame.t(.practiceTitle), path: SiteAddress.practice),
      .init(title: frame.t(.kindsCase), path: PageKind.caseStudy.listPath),
    ]
    return head
  }

  private func answers(_ question: VocabularyEntry, _ page: Page) -> Bool {
    page.body.outline.contains { $0.id == question.id.text }
  }

  // MARK: One question

  private func pages(of question: VocabularyEntry) -> [PlannedPage] {
    // Those that do not answer come last: not described is worth saying.
    let sorted = Lazy {
      let cases = cases.value
      return cases.filter { answers(question, $0) } + cases.filter { !answers(question, $0) }
    }
    let paging = Paging(
      SiteAddress.caseQuestion(question.id), entries: site.pages(of: .caseStudy).count,
      size: Self.size)
    return (1...paging.count).map { number in
      PlannedPage(path: paging.path(number), template: "casusvraag", changed: nil) {
        value(question, sorted.value, sheet: number, paging)
      }
    }
  }

  private func value(
    _ question: VocabularyEntry, _ sorted: [Page], sheet number: Int, _ paging: Paging
  ) -> TemplateValue {
    let frame = PageFrame(site, at: paging.path(number))
    var head = head(question.label, question.explanation ?? frame.t(.caseQuestionsText), frame)
    head.style = "casusvraag"
    head.kindName = frame.t(.caseQuestionKind)
    head.crumbs?.append(
      .init(title: frame.t(.caseQuestionsTitle), path: SiteAddress.caseQuestions))
    paging.name(&head, sheet: number, frame.t)
    let sheet = sorted.dropFirst((number - 1) * Self.size).prefix(Self.size)
    return ChromeView.value(
      head, in: frame,
      [
        ("vragen", .list(questions.map { link(to: $0, current: question, in: frame) })),
        ("antwoorden", .list(sheet.map { answer(question, $0, in: frame) })),
        ("bladen", paging.value(current: number, in: frame)),
      ])
  }

  private func link(
    to other: VocabularyEntry, current: VocabularyEntry, in frame: PageFrame
  ) -> TemplateValue {
    frame.link(other.label, SiteAddress.caseQuestion(other.id))
      .adding([("huidig", .bool(other.id == current.id))])
  }

  private func answer(_ question: VocabularyEntry, _ page: Page, in frame: PageFrame)
    -> TemplateValue
  {
    let isAnswered = answers(question, page)
    let part = isAnswered ? page.body.body.part(under: question.id.text) : nil
    let text = part.flatMap {
      BodyParts(BodyView.html(of: $0, of: page, in: frame)).answer(under: question.id.text)
    }
    var year = ""
    if case .caseStudy(let date) = page.details {
      year = YearText.text(date, inferred: false, frame.t)
    }
    return [
      "id": .string("k-\(page.id.slug?.text ?? "")"),
      "titel": .string(page.title), "jaar": .string(year),
      "adres": .string(
        frame.address(page.id.path, anchor: isAnswered ? question.id.text : nil)),
      "lichaam": text.map { .html(Self.named($0, of: page)) } ?? nil,
      "beschreven": .bool(isAnswered),
    ]
  }

  /// Tables of several texts may have the same name.
  private static func named(_ html: String, of page: Page) -> String {
    html.replacing(
      bytes: "aria-label=\"Tabel", with: "aria-label=\"\(HTMLEscaping.escape(page.title)): tabel")
  }
}
