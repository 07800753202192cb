import Content
import Core
import Templates

/// The entry for one audience: its questions along the route, then everything else for it.
enum AudienceView {
  private static let limit = 40
  private static let kinds: [PageKind] = [
    .caseStudy, .tip, .bottleneck, .checklist, .exercise, .organisation,
  ]

  static func page(_ audience: VocabularyEntry, _ site: SiteOverview) -> PlannedPage {
    PlannedPage(
      path: SiteAddress.audience(audience.id), template: "doelgroep", changed: nil
    ) { value(audience, site) }
  }

  private static func value(_ audience: VocabularyEntry, _ site: SiteOverview) -> TemplateValue {
    let frame = PageFrame(site, at: SiteAddress.audience(audience.id))
    let pages = site.pagesOfAudience[audience.id] ?? []
    let sections =
      RowView.sections(GuidePages.sorted(pages), of: [.guide], in: frame)
      + questionSections(pages.filter { $0.id.kind == .question }, frame)
      + RowView.sections(pages, of: kinds, in: frame, limit: limit)
    var head = PageHead(
      style: "doelgroep", title: audience.label, summary: audience.explanation ?? audience.label)
    // Apart from the list of municipalities and the page of UWV, which have the same names.
    head.windowTitle = frame.t(.audienceWindowTitle, ["naam": audience.label])
    return ChromeView.value(
      head, in: frame,
      [
        ("secties", .list(sections.map(\.value))),
        (
          "inhoudsopgave",
          OutlineView.value(sections.map { .init(id: $0.id, title: $0.title) })
        ),
      ])
  }

  /// Questions in the order of the route; those of no step come last.
  private static func questionSections(_ questions: [Page], _ frame: PageFrame)
    -> [RowView.Section]
  {
    let byStep = Dictionary(grouping: questions, by: \.metadata.step)
    let all = (frame.t(.homeAllQuestions), PageKind.question.listPath)
    let steps = frame.content.vocabularies.steps.entries.compactMap { step in
      byStep[step.id].map { pages in
        RowView.section(
          "k-stap-\(step.id)", frame.t(.audienceStep, ["stap": step.label]), pages, in: frame,
          limit: limit, more: all)
      }
    }
    guard let rest = byStep[nil] else { return steps }
    let title = frame.t(steps.isEmpty ? .kindsQuestion : .audienceQuestions)
    return steps + [
      RowView.section("k-vragen", title, rest, in: frame, limit: limit, more: all)
    ]
  }
}
