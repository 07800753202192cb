import Content
import Core
import Templates

/// A question: the short answer first, with what it rests on and when it was checked.
enum QuestionView {
  static func value(_ page: Page, _ details: QuestionDetails, _ site: SiteOverview)
    -> TemplateValue
  {
    let authored = AuthoredPage(page, site)
    let frame = authored.frame
    var head = authored.head(style: "vraag")
    head.summary = page.metadata.summary
    head.intro = nil
    return authored.value(
      head,
      [
        ("kort_antwoord", .string(details.shortAnswer)),
        ("grondslag", standing(details, frame)),
        ("stand_op", .string(checked(page.metadata, frame.t))),
        (
          "eenvoudig",
          details.plainVersion.isEmpty
            ? nil
            : [
              "alineas": .list(
                details.plainVersion.map { ["regels": .list($0.map { .string($0) })] }),
              "alles": PlainLanguageView.question(page, frame.content) == nil
                ? nil
                : frame.link(
                  frame.t(.plainLanguageAll), SiteAddress.plainLanguage,
                  anchor: PlainLanguageView.anchor(page)),
            ]
        ),
        ("vraag_het_aan", .rows(details.askWhom.map { .string($0) })),
        (
          "gemeenten",
          GeneratedPages.hasList(.municipality, frame.content)
            ? frame.link(frame.t(.findMunicipality), PageKind.municipality.listPath) : nil
        ),
        ("inhoudsopgave", OutlineView.value(outline(page, details, frame.t))),
      ])
  }

  private static func standing(_ details: QuestionDetails, _ frame: PageFrame) -> TemplateValue {
    [
      "id": .string(details.standing.rawValue),
      "titel": .string(frame.t(Standing.text(details.standing))),
      "adres": .text(Standing.address(of: details.standing, in: frame)),
      "toelichting": .text(details.standingNote),
    ]
  }

  private static func checked(_ metadata: PageMetadata, _ t: InterfaceStrings) -> String {
    metadata.checked.map { t(.answerChecked, ["datum": $0.dutch]) }
      ?? t(.answerChanged, ["datum": metadata.date.dutch])
  }

  private static func outline(_ page: Page, _ details: QuestionDetails, _ t: InterfaceStrings)
    -> [OutlineView.Entry]
  {
    var entries = OutlineView.entries(of: page)
    if !details.plainVersion.isEmpty {
      entries.append(.init(id: "k-eenvoudig", title: t("eenvoudig")))
    }
    return entries
  }
}
