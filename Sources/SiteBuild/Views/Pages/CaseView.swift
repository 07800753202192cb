import Content
import Core
import Templates

/// A case study: what they did and what came of it, by the questions that every case answers.
enum CaseView {
  static func value(_ page: Page, year: ReferenceDate, _ site: SiteOverview) -> TemplateValue {
    let authored = AuthoredPage(page, site)
    let t = authored.t
    var head = authored.head(style: "casus")
    head.kindName = year.dutch.map { t(.caseOf, ["jaar": $0]) } ?? t(.caseUndated)
    return authored.value(
      head,
      [
        ("inhoudsopgave", nil),
        ("casusvragen", questions(page, authored.frame)),
      ])
  }

  /// All questions, those that this case does not answer too: not known is worth saying.
  private static func questions(_ page: Page, _ frame: PageFrame) -> TemplateValue {
    let answered = Set(page.body.outline.map(\.id))
    return .rows(
      frame.content.vocabularies.caseQuestions.entries.map {
        .link($0.label, answered.contains($0.id.text) ? "#\($0.id)" : nil)
      })
  }
}
