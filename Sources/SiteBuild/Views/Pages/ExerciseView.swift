import Content
import Core
import Templates

/// An exercise: a situation, choices, and under each choice the criterion that plays a part and who
/// decides. There is no verdict.
enum ExerciseView {
  static func value(_ page: Page, _ details: ExerciseDetails, _ site: SiteOverview)
    -> TemplateValue
  {
    let authored = AuthoredPage(page, site)
    return authored.value(
      authored.head(style: "oefening"),
      [
        ("situatie", .list(details.situation.map { .string($0) })),
        ("wie_beslist", .string(details.whoDecides)),
        ("keuzes", .list(details.choices.map { value(of: $0, authored.frame) })),
        ("andere", .rows(others(than: page, site).map { RowView.row($0, in: authored.frame) })),
      ])
  }

  private static func value(of choice: ExerciseDetails.Choice, _ frame: PageFrame)
    -> TemplateValue
  {
    let source = frame.content.source(choice.citation.source)
    let fact = choice.citation.fact.flatMap { source?.fact($0) }
    return [
      "zin": .string(choice.text), "criterium": .string(choice.criterion),
      "toelichting": .string(choice.explanation),
      "jaar": .string(
        YearText.text(
          fact?.year ?? source?.date ?? .unknown,
          inferred: fact?.yearIsInferred ?? source?.dateIsInferred ?? false, frame.t)),
      "bron": FactView.source(choice.citation, in: frame),
    ]
  }

  private static func others(than page: Page, _ site: SiteOverview) -> [Page] {
    site.pages(of: .exercise).filter { $0.id != page.id }
  }
}
