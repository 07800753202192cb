import Content
import Core

/// The ids that the theme adds to pages and that links may use; each begins with `k-`.
///
/// Only what follows from the page itself is here. The sections with related pages and backlinks come
/// and go with the links of other pages, so nothing may link to them.
enum GeneratedAnchors {
  /// The kinds that a topic lists.
  static let topicSections: [PageKind] = [
    .question, .guide, .caseStudy, .tip, .bottleneck, .checklist, .exercise, .organisation, .term,
  ]

  /// The ids on every authored page.
  static func map(_ content: SiteContent) -> [PageID: Set<String>] {
    let about = Dictionary(
      grouping: content.pages.filter { !$0.metadata.isExpired(on: content.asOf) }
        .flatMap { page in page.metadata.topics.map { (topic: $0.value, kind: page.id.kind) } },
      by: \.topic
    ).mapValues { Set($0.map(\.kind)) }
    return Dictionary(
      content.pages.map { page in
        (page.id, anchors(of: page, content, kindsAbout: page.id.slug.flatMap { about[$0] } ?? []))
      }, uniquingKeysWith: { first, _ in first })
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

  private static func anchors(of page: Page, _ content: SiteContent, kindsAbout: Set<PageKind>)
    -> Set<String>
  {
    guard !page.id.slugs.isEmpty else { return [] }
    var ids: Set<String> = ["k-controle"]
    if page.allCitations.contains(where: { content.source($0.source) != nil }) {
      ids.insert("k-bronnen")
    }
    switch page.details {
    case .municipality(let details):
      if let municipality = content.register.municipality(details.code) {
        ids.formUnion(anchors(of: municipality, content))
      }
    case .region:
      if let region = page.id.slug.flatMap({ content.register.region($0) }) {
        ids.formUnion(anchors(of: region, content))
      }
    case .topic:
      ids.formUnion(kindsAbout.intersection(topicSections).map { RowView.anchor(of: $0) })
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
