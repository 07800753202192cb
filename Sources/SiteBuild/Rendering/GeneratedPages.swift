import Content
import Core

/// The pages that the build makes by itself, with the ids on them that can be linked to.
enum GeneratedPages {
  static func map(_ content: SiteContent) -> [SitePath: Set<String>] {
    let authored = Set(content.pages.map(\.id.path))
    var map: [SitePath: Set<String>] = [:]
    func add(_ path: SitePath, _ ids: @autoclosure () -> Set<String> = []) {
      if !authored.contains(path) { map[path] = ids() }
    }
    add(.root)
    for path in [
      SiteAddress.news, SiteAddress.review, SiteAddress.search, SiteAddress.participate,
    ] { add(path) }
    for kind in PageKind.allCases where kind != .page && hasList(kind, content) {
      add(kind.listPath)
    }
    if hasPractice(content) { add(SiteAddress.practice) }
    if content.national != nil { add(SiteAddress.figures) }
    for entry in content.vocabularies.audiences.entries { add(SiteAddress.audience(entry.id)) }
    if PlainLanguageView.exists(content) {
      add(
        SiteAddress.plainLanguage,
        Set(PlainLanguageView.questions(content).map { PlainLanguageView.anchor($0.page) }))
    }
    add(SiteAddress.openData)
    for path in CaseQuestionView.paths(content) { add(path) }
    if SolutionsView.exists(content) { add(SiteAddress.solutions) }
    for municipality in RouteMunicipalityView.municipalities(content) {
      add(SiteAddress.route(municipality))
    }
    if MapView.exists(content) { add(SiteAddress.map) }
    if OrganisationListView.hasOrders(content) {
      add(SiteAddress.organisationsByName)
      add(SiteAddress.organisationsBySector)
      add(SiteAddress.organisationsByRegion)
    }
    let topics = comparedTopics(content)
    if !topics.isEmpty { add(SiteAddress.compare) }
    for topic in topics { add(SiteAddress.compare(topic)) }
    for municipality in content.register.municipalities {
      add(municipality.pageID.path, GeneratedAnchors.anchors(of: municipality, content))
    }
    for region in content.register.regions {
      add(region.pageID.path, GeneratedAnchors.anchors(of: region, content))
    }
    for path in Booklet.paths(content) { add(path) }
    for page in content.pages(of: .guide) {
      for path in GuidePages.paths(of: page) { add(path) }
    }
    for source in content.sources {
      add(source.pageID.path, Set(source.facts.map(\.id.text)))
    }
    return map
  }

  /// The kinds that `/praktijk/` brings together.
  static let practiceKinds: [PageKind] = [
    .caseStudy, .tip, .bottleneck, .checklist, .exercise, .organisation,
  ]

  /// Whether there is anything for "Praktijk".
  static func hasPractice(_ content: SiteContent) -> Bool {
    practiceKinds.contains { hasList($0, content) }
  }

  static func hasList(_ kind: PageKind, _ content: SiteContent) -> Bool {
    switch kind {
    case .municipality: !content.register.municipalities.isEmpty
    case .region: !content.register.regions.isEmpty
    case .source: !content.sources.isEmpty
    case .page: false
    default: !content.pages(of: kind).isEmpty
    }
  }

  /// The topics that have fields to compare municipalities by, in the order of the topics.
  static func comparedTopics(_ content: SiteContent) -> [Slug] {
    let compared = Set(content.ruleFields.fields.filter { !$0.isNational }.map(\.topic))
    return content.topics.compactMap(\.id.slug).filter { compared.contains($0) }
  }
}
