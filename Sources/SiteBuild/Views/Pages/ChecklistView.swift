import Content
import Templates

/// A checklist, to be ticked on paper.
enum ChecklistView {
  static func value(_ page: Page, _ items: [ChecklistItem], _ site: SiteOverview) -> TemplateValue {
    let authored = AuthoredPage(page, site)
    let points = items.enumerated().map { index, item in
      value(of: item, number: index + 1, authored.frame)
    }
    let outline =
      OutlineView.entries(of: page)
      + items.enumerated().map { .init(id: anchor($0 + 1), title: $1.title) }
    return authored.value(
      authored.head(style: "checklist"),
      [("punten", .list(points)), ("inhoudsopgave", OutlineView.value(outline))])
  }

  static func anchor(_ number: Int) -> String { "k-punt-\(number)" }

  private static func value(of item: ChecklistItem, number: Int, _ frame: PageFrame)
    -> TemplateValue
  {
    [
      "id": .string(anchor(number)),
      "titel": .string(item.title),
      "vragen": .list(item.questions.map { .string($0) }),
      "toelichting": .text(item.note),
      "bron": source(item.citation, frame),
    ]
  }

  private static func source(_ citation: Citation?, _ frame: PageFrame) -> TemplateValue {
    guard let citation, let source = frame.content.source(citation.source) else { return nil }
    let year = citation.fact.flatMap { source.fact($0)?.year } ?? source.date
    return FactView.source(citation, in: frame).adding([
      ("jaar", .string(YearText.text(year, inferred: false, frame.t)))
    ])
  }
}
