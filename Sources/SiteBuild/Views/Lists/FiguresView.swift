import Content
import Core
import Templates

/// The figures of the whole country, and those of municipalities beside each other.
enum FiguresView {
  static func page(_ figures: NationalFigures, _ site: SiteOverview) -> PlannedPage {
    PlannedPage(path: SiteAddress.figures, template: "cijfers", changed: figures.date) {
      value(figures, site)
    }
  }

  private static func value(_ figures: NationalFigures, _ site: SiteOverview) -> TemplateValue {
    let frame = PageFrame(site, at: SiteAddress.figures)
    let rules = frame.content.nationalRules
    let review = ReviewView(figures)
    var head = PageHead(
      style: "cijfers", title: figures.title.value, summary: figures.summary)
    head.changed = figures.date
    return ChromeView.value(
      head, in: frame,
      [
        ("meldingen", review.notices(in: frame)),
        ("toelichting", .text(figures.explanation)),
        (
          "regels",
          [
            "titel": .string(frame.t(.figuresHeading)),
            "uitleg": .string(frame.t(.figuresText)),
          ]
        ),
        ("veldgroepen", .list(FieldGroupView.groups(rules, in: frame, compares: false))),
        ("per_gemeente", byMunicipality(frame)),
        ("bronnen", SourceListView.value(rules.compactMap(\.value.citation), in: frame)),
        ("controle", review.value(in: frame)),
        ("terugverwijzingen", RelatedView.backlinks(to: frame.path, in: frame)),
      ])
  }

  /// The fields of the groups that belong here, where they have a value somewhere.
  private static func byMunicipality(_ frame: PageFrame) -> TemplateValue {
    let catalogue = frame.content.ruleFields
    let groups = Set(catalogue.groups.filter(\.isOnFiguresPage).map(\.id))
    let fields = catalogue.fields.filter {
      groups.contains($0.group) && !$0.isNational
        && !ComparisonTable.municipalities(with: $0, frame.site).isEmpty
    }
    guard !fields.isEmpty else { return nil }
    return [
      "titel": .string(frame.t(.figuresByMunicipality)),
      "uitleg": .string(frame.t(.figuresByMunicipalityText)),
      "velden": .list(fields.map { ComparisonTable.value(of: $0, in: frame) }),
    ]
  }
}
