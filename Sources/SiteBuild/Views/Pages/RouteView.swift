import Content
import Core
import Templates

/// The route from report to relapse: the text of `paginas/stap-voor-stap.md`, and below each of its steps what
/// the site has about that step.
struct RouteView {
  /// Of one kind no more pages than this at a step.
  private static let limit = 30
  private static let kinds: [PageKind] = [.question, .tip, .bottleneck, .topic]

  private static let id = Slug(exactly: "stap-voor-stap").map { PageID(.page, $0) }

  /// The text of the route; without it, or without steps, there is no route.
  static func page(_ content: SiteContent) -> Page? {
    content.vocabularies.steps.entries.isEmpty ? nil : id.flatMap(content.page)
  }

  static func value(_ page: Page, _ site: SiteOverview) -> TemplateValue {
    RouteView(page, site).value()
  }

  /// The fields that belong to a step, in the order of the file.
  static func fields(of step: VocabularyEntry, _ content: SiteContent) -> [RuleField] {
    content.ruleFields.fields.filter { $0.step == step.id && !$0.isNational }
  }

  private let authored: AuthoredPage
  private let frame: PageFrame
  private let steps: [VocabularyEntry]

  private init(_ page: Page, _ site: SiteOverview) {
    authored = AuthoredPage(page, site)
    frame = authored.frame
    steps = site.context.content.vocabularies.steps.entries
  }

  private func value() -> TemplateValue {
    var head = authored.head(style: "route")
    head.kindName = nil
    return authored.value(
      head,
      [
        ("stappen", .list(steps.enumerated().map { overview($1, number: $0 + 1) })),
        ("gemeenten", municipalities()),
        ("delen", .list(parts())),
      ])
  }

  private func overview(_ step: VocabularyEntry, number: Int) -> TemplateValue {
    let hasText = authored.page.body.outline.contains { $0.id == step.id.text }
    return [
      "nummer": .string(String(number)), "titel": .string(step.label),
      "uitleg": .text(step.explanation), "adres": hasText ? .string("#\(step.id)") : nil,
    ]
  }

  /// The text, cut at its steps. A step without a heading in the text stands after it.
  private func parts() -> [TemplateValue] {
    let parts = BodyParts(BodyView.html(of: authored.page, in: frame)).parts
    let told = Set(parts.compactMap(\.id))
    return parts.map { part in
      let step = steps.first { $0.id.text == part.id }
      return ["lichaam": .html(part.html), "stap": step.map(about) ?? nil]
    }
      + steps.filter { !told.contains($0.id.text) }.map { ["lichaam": nil, "stap": about($0)] }
  }

  // MARK: One step

  private func about(_ step: VocabularyEntry) -> TemplateValue {
    [
      "id": .string("k-bij-\(step.id)"),
      "titel": .string(frame.t(.routeAtStep, ["stap": step.label])),
      "groepen": .list(Self.kinds.compactMap { group(of: $0, step) } + cases(of: step)),
      "regels": rules(of: step),
    ]
  }

  private func group(of kind: PageKind, _ step: VocabularyEntry) -> TemplateValue? {
    let pages = (frame.site.pagesOfStep[step.id] ?? []).filter { $0.id.kind == kind }
    guard !pages.isEmpty else { return nil }
    let sorted = pages.sortedByTitle(\.title)
    let all = frame.t(.allOfKind, ["soorten": frame.t(kind.plural).lowercased()])
    return [
      "titel": .string(frame.t(kind.plural)),
      "rijen": .list(sorted.prefix(Self.limit).map { frame.link($0) }),
      "meer": sorted.count > Self.limit ? frame.link(all, kind.listPath) : nil,
    ]
  }

  /// What cases tell about the step: the answers to the question that goes with it.
  private func cases(of step: VocabularyEntry) -> [TemplateValue] {
    guard let id = step.caseQuestion, CaseQuestionView.exists(frame.content),
      let question = frame.content.vocabularies.caseQuestions.entry(id)
    else { return [] }
    return [
      [
        "titel": .string(frame.t(.kindsCase)),
        "rijen": [frame.link(question.label, SiteAddress.caseQuestion(id))], "meer": nil,
      ]
    ]
  }

  private func rules(of step: VocabularyEntry) -> TemplateValue {
    let fields = Self.fields(of: step, frame.content)
    return .rows(
      fields.map { field in
        let count = ComparisonTable.municipalities(with: field, frame.site).count
        return frame.link(field.label, SiteAddress.compare(field.topic), anchor: field.anchor)
          .adding([("stand", .string(ComparisonTable.status(count, frame.t)))])
      })
  }

  // MARK: Municipalities

  private func municipalities() -> TemplateValue {
    let known = RouteMunicipalityView.municipalities(frame.content)
    guard !known.isEmpty else { return nil }
    return [
      "titel": .string(frame.t(.routeChoose)), "uitleg": .string(frame.t(.routeChooseText)),
      "rijen": .list(
        known.sortedByTitle(\.name).map { frame.link($0.name, SiteAddress.route($0)) }),
      "alle": frame.link(frame.t(.findMunicipality), PageKind.municipality.listPath),
    ]
  }
}
