import Content
import Core
import Templates

/// The route in one municipality: at each step what it asks and offers, with what is not known, and whom to
/// call. Only for municipalities of which something is known about a step.
struct RouteMunicipalityView {
  private let municipality: Municipality
  private let frame: PageFrame
  private let rules: [EffectiveRule]
  private let route: Page

  private init(_ municipality: Municipality, _ route: Page, _ site: SiteOverview) {
    self.municipality = municipality
    self.route = route
    frame = PageFrame(site, at: SiteAddress.route(municipality))
    rules = site.rules(of: municipality)
  }

  static func pages(_ site: SiteOverview) -> [PlannedPage] {
    let content = site.context.content
    guard let route = RouteView.page(content) else { return [] }
    return municipalities(content).map { municipality in
      PlannedPage(
        path: SiteAddress.route(municipality), template: "route-gemeente", changed: nil
      ) { RouteMunicipalityView(municipality, route, site).value() }
    }
  }

  /// The municipalities that have the page.
  static func municipalities(_ content: SiteContent) -> [Municipality] {
    guard RouteView.page(content) != nil else { return [] }
    return content.register.municipalities.filter { has(content.rules(of: $0), content) }
  }

  /// Whether a municipality with these rules has the page.
  static func has(_ rules: [EffectiveRule], _ content: SiteContent) -> Bool {
    RouteView.page(content) != nil
      && rules.contains {
        $0.isKnownNow && content.ruleFields.field($0.value.field)?.step != nil
      }
  }

  private func value() -> TemplateValue {
    let t = frame.t
    let name = municipality.name
    var head = PageHead(
      style: "route-gemeente", title: t(.routeInTitle, ["gemeente": name]),
      summary: t(.routeInText, ["gemeente": name]))
    head.section = PageKind.municipality.listPath
    head.crumbs = [.init(title: route.title, path: SiteAddress.route)]
    let entries = ContactView.entries(of: municipality, in: frame.content)
    let help = t(entries.isEmpty ? .contactHelpEmpty : .contactHelp, ["gemeente": name])
    let steps = frame.content.vocabularies.steps.entries
    return ChromeView.value(
      head, in: frame,
      [
        ("contact", ContactView.value(entries, help: help, in: frame)),
        (
          "inhoudsopgave",
          OutlineView.value(
            steps.enumerated().map {
              .init(id: anchor($1), title: "\($0 + 1). \($1.label)")
            })
        ),
        ("stappen", .list(steps.enumerated().map { step($1, number: $0 + 1) })),
        ("gemeente", frame.link(t(.routeAllOf, ["gemeente": name]), municipality.pageID.path)),
        ("bronnen", SourceListView.value(rules.compactMap(\.value.citation), in: frame)),
      ])
  }

  private func anchor(_ step: VocabularyEntry) -> String { "k-stap-\(step.id)" }

  private func step(_ step: VocabularyEntry, number: Int) -> TemplateValue {
    let fields = RouteView.fields(of: step, frame.content)
    let known = fields.filter { field in
      FieldGroupView.shows(rules.filter { $0.value.field == field.key })
    }
    let unknown = fields.filter { field in !known.contains { $0.key == field.key } }
    let hasText = route.body.outline.contains { $0.id == step.id.text }
    return [
      "id": .string(anchor(step)), "nummer": .string(String(number)),
      "titel": .string(step.label), "uitleg": .text(step.explanation),
      "meer": frame.link(
        frame.t(.routeReadStep), SiteAddress.route, anchor: hasText ? step.id.text : nil),
      "velden": .list(
        known.map { field in
          FieldGroupView.field(
            field, rules.filter { $0.value.field == field.key }, in: frame, compares: true)
        }),
      "leeg": known.isEmpty
        ? .string(frame.t(.nothingKnown, ["gemeente": municipality.name])) : nil,
      "onbekend": unknown.isEmpty
        ? nil
        : .string(
          frame.t(.routeUnknown, ["velden": unknown.map(\.label).joined(separator: ", ")])),
    ]
  }
}
