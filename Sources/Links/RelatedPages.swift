import Content
import Core

/// Finds the pages that go with each page, by what they share. Features are counted sparsely: only
/// pages that share something ever meet.
struct RelatedPages {
  /// Thousandths, so that the ranking is exact.
  private enum Weight {
    static let linked = 3000
    static let topic = 2000
    static let municipality = 2000
    static let region = 700
    static let source = 500
  }

  /// At most this many are shown.
  static let limit = 6
  /// Kinds that stand beside each other; the others have lists of their own.
  private static let kinds: Set<PageKind> = [
    .question, .caseStudy, .tip, .bottleneck, .checklist, .organisation, .term,
  ]

  private let pages: [Page]
  private let content: SiteContent
  private var featuresOfPage: [[RelatedPage.Reason]] = []
  private var pagesOfFeature: [RelatedPage.Reason: [Int]] = [:]
  private var linkedFrom: [[Int]]

  init(_ content: SiteContent, backlinks: [SitePath: [PageID]]) {
    self.content = content
    pages = content.pages.filter {
      Self.kinds.contains($0.id.kind) && !$0.metadata.isExpired(on: content.asOf)
    }
    let index = Dictionary(
      pages.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    linkedFrom = pages.map { page in (backlinks[page.id.path] ?? []).compactMap { index[$0] } }
    for (number, page) in pages.enumerated() {
      let features = Self.features(of: page, content)
      featuresOfPage.append(features)
      for feature in features { pagesOfFeature[feature, default: []].append(number) }
    }
  }

  func all() -> [PageID: [RelatedPage]] {
    var linked = [Set<Int>](repeating: [], count: pages.count)
    for (target, sources) in linkedFrom.enumerated() {
      for source in sources {
        linked[target].insert(source)
        linked[source].insert(target)
      }
    }
    var result: [PageID: [RelatedPage]] = [:]
    for number in pages.indices {
      result[pages[number].id] = related(to: number, linked: linked[number])
    }
    return result
  }

  private func related(to number: Int, linked: Set<Int>) -> [RelatedPage] {
    var scores: [Int: Int] = [:]
    for other in linked { scores[other, default: 0] += Weight.linked }
    for feature in featuresOfPage[number] {
      let sharing = pagesOfFeature[feature] ?? []
      let weight = Self.weight(of: feature, sharedBy: sharing.count)
      for other in sharing { scores[other, default: 0] += weight }
    }
    scores[number] = nil
    return
      scores
      .sorted { ($1.value, pages[$0.key].id) < ($0.value, pages[$1.key].id) }
      .prefix(Self.limit)
      .map { other, _ in
        RelatedPage(
          page: pages[other].id,
          reasons: reasons(number, other, isLinked: linked.contains(other)))
      }
  }

  private func reasons(_ a: Int, _ b: Int, isLinked: Bool) -> [RelatedPage.Reason] {
    let shared = Set(featuresOfPage[a]).intersection(featuresOfPage[b]).sorted()
    return (isLinked ? [.linked] : []) + shared
  }

  /// What many pages share says less: shared by 2 to 3 pages it counts for two thirds, by 4 to 7 for a
  /// half, by 16 to 31 for a third.
  private static func weight(of feature: RelatedPage.Reason, sharedBy count: Int) -> Int {
    let base =
      switch feature {
      case .linked: Weight.linked
      case .topic: Weight.topic
      case .municipality: Weight.municipality
      case .region: Weight.region
      case .source: Weight.source
      }
    let log2 = Int.bitWidth - 1 - max(1, count).leadingZeroBitCount
    return base * 2 / (2 + log2)
  }

  private static func features(of page: Page, _ content: SiteContent) -> [RelatedPage.Reason] {
    let metadata = page.metadata
    var features = Set<RelatedPage.Reason>()
    features.formUnion(metadata.topics.map { .topic($0.value) })
    for code in metadata.municipalities {
      features.insert(.municipality(code.value))
      if let region = content.register.municipality(code.value)?.region {
        features.insert(.region(region))
      }
    }
    features.formUnion(metadata.regions.map { .region($0.value) })
    features.formUnion(metadata.citations.map { .source($0.source) })
    return features.sorted()
  }
}
