import Content
import Core

/// The ids that the theme adds to pages and that links may use; each begins with `k-`.
///
/// Only what follows from the page itself is here. The sections with related pages and backlinks come
/// and go with the links of other pages, so nothing may link to them.
struct GeneratedAnchors: Sendable {
  /// The kinds that a topic lists.
  static let topicSections: [PageKind] = [
    .question, .guide, .caseStudy, .tip, .bottleneck, .checklist, .exercise, .organisation, .term,
  ]

  private let content: SiteContent
  /// Of each topic the kinds of the pages about it.
  private let kindsAbout: Lazy<[Slug: Set<PageKind>]>

  init(_ content: SiteContent) {
    self.content = content
    kindsAbout = Lazy {
      var kinds: [Slug: Set<PageKind>] = [:]
      for page in content.pages where !page.isExpired(on: content.asOf) {
        for topic in page.metadata.topics { kinds[topic.value, default: []].insert(page.id.kind) }
      }
      return kinds
    }
  }

  /// The ids on a municipality's page, also where no editor wrote one.
  static func anchors(of municipality: Municipality, _ content: SiteContent) -> Set<String> {
    let rules = content.rules(of: municipality)
    let catalogue = content.ruleFields
    let shown = MunicipalityFields.shown(rules, catalogue)
    let unknown = MunicipalityFields.unknown(rules, catalogue)
    var ids = Set(FirstLook.anchors + ["k-wie-bel-ik", "k-helpen"])
    ids.formUnion((shown + unknown).map(\.anchor))
    ids.formUnion(shown.map { "k-groep-\($0.group)" })
    if !shown.isEmpty { ids.insert("k-regels") }
    if !unknown.isEmpty { ids.insert("k-niet-bekend") }
    return ids
  }

  /// The ids on a region's page.
  static func anchors(of region: Region, _ content: SiteContent) -> Set<String> {
    let shown = MunicipalityFields.shown(content.rules(of: region), content.ruleFields)
    var ids: Set<String> = ["k-gemeenten", "k-wie-bel-ik"]
    ids.formUnion(shown.map(\.anchor) + shown.map { "k-groep-\($0.group)" })
    if !shown.isEmpty { ids.insert("k-regels") }
    return ids
  }

  /// The ids on an authored page.
  func anchors(of page: Page) -> Set<String> {
    guard !page.id.slugs.isEmpty else { return [] }
    var ids: Set<String> = ["k-controle"]
    if page.allCitations.contains(where: { content.source($0.source) != nil }) {
      ids.insert("k-bronnen")
    }
    switch page.details {
    case .municipality(let details):
      if let municipality = content.register.municipality(details.code) {
        ids.formUnion(Self.anchors(of: municipality, content))
      }
    case .region:
      if let region = page.id.slug.flatMap({ content.register.region($0) }) {
        ids.formUnion(Self.anchors(of: region, content))
      }
    case .topic:
      let kinds = page.id.slug.flatMap { kindsAbout.value[$0] } ?? []
      ids.formUnion(kinds.intersection(Self.topicSections).map { RowView.anchor(of: $0) })
      if !TopicView.fields(of: page, content).isEmpty { ids.insert("k-vergelijk") }
    case .question(let details):
      if !details.plainVersion.isEmpty { ids.insert("k-eenvoudig") }
      if !details.askWhom.isEmpty { ids.insert("k-vraag-het-aan") }
    case .bottleneck:
      ids.insert("k-oplossingen")
    case .checklist(let items):
      ids.formUnion(items.indices.map { ChecklistView.anchor($0 + 1) })
    case .exercise:
      ids.insert("k-keuzes")
    case .guide:
      ids.insert(GuideView.beginAnchor)
    case .caseStudy, .tip, .term, .organisation, .page:
      break
    }
    return ids
  }
}
