import Content
import Core
import Templates

/// Questions with their short answers, and where the whole answer stands.
enum BookletQuestions {
  /// A booklet that is longer is not read; the rest is on the site.
  static let limit = 40
  private static let placeLimit = 12

  /// The questions that most visitors have, and after them those of the place itself, first those that
  /// name few other places.
  static func general(and own: [Page] = [], _ site: SiteOverview) -> [Page] {
    let content = site.context.content
    let frequent = content.settings.frequentQuestions
      .compactMap { content.page(PageID(.question, $0.value)) }
      .filter { !$0.isExpired(on: content.asOf) }
    let known = Set(frequent.map(\.id))
    let others = own.filter { !known.contains($0.id) }
      .sorted {
        ($0.metadata.municipalities.count, $0.id) < ($1.metadata.municipalities.count, $1.id)
      }
    return Array((frequent + others).prefix(placeLimit))
  }

  static func value(_ questions: [Page], of booklet: Booklet) -> TemplateValue {
    .rows(questions.compactMap { row($0, booklet) })
  }

  private static func row(_ page: Page, _ booklet: Booklet) -> TemplateValue? {
    guard case .question(let details) = page.details else { return nil }
    let frame = booklet.frame
    let day =
      page.metadata.checked.map { frame.t(.answerChecked, ["datum": $0.dutch]) }
      ?? frame.t(.answerChanged, ["datum": page.metadata.date.dutch])
    let asks = details.askWhom.joined(separator: ", ")
    return frame.link(page).adding([
      ("antwoord", .string(details.shortAnswer)),
      ("grondslag", .string(frame.t(Standing.text(details.standing)))),
      ("stand_op", .string(day)),
      ("let_op", ReviewView(page.metadata).answerWarning(in: frame)),
      ("vraag_aan", asks.isEmpty ? nil : .string(frame.t(.bookletAsk, ["wie": asks]))),
      ("bron", .text(booklet.sources.reference(to: page.allCitations, frame.t))),
      ("druk", .string(Booklet.printed(page.id.path, in: frame))),
    ])
  }
}
