import Content
import Core
import Templates

/// The figures of the whole country.
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
        ("bronnen", SourceListView.value(rules.compactMap(\.value.citation), in: frame)),
        ("controle", review.value(in: frame)),
        ("terugverwijzingen", RelatedView.backlinks(to: frame.path, in: frame)),
      ])
  }
}
