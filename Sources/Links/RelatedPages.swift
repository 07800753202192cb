import Content
import Core

/// Finds the pages that go with each page, by what they share.
///
/// Pages and features are numbers in their own order. The score of every page against one other is
/// counted in a table that is used again for the next page, so the work is that of walking the lists of
/// who shares what, and nothing is hashed or sorted.
struct RelatedPages: Sendable {
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
    .question, .guide, .caseStudy, .tip, .bottleneck, .checklist, .exercise, .organisation,
    .term,
  ]
  /// How many pages share one table of scores.
  private static let batch = 128

  /// Sorted by id, so that numbers compare as ids do.
  private let pages: [PageID]
  /// All that pages can share, sorted.
  private let features: [Feature]
  /// Per page the numbers of its features, sorted.
  private let featuresOfPage: [[Int]]
  /// Per page the pages that link to it or that it links to, sorted, each once.
  private let linked: [[Int]]

  private struct Feature: Sendable {
    var reason: RelatedPage.Reason
    var weight: Int
    /// The pages that have it, sorted.
    var pages: [Int]
  }

  init(_ content: SiteContent, backlinks: [SitePath: [PageID]]) {
    let pages = content.pages.filter {
      Self.kinds.contains($0.id.kind) && !$0.isExpired(on: content.asOf)
    }
    self.pages = pages.map(\.id)
    linked = Self.linked(self.pages, backlinks)
    var pagesOfFeature: [RelatedPage.Reason: [Int]] = [:]
    for (number, page) in pages.enumerated() {
      for feature in Self.features(of: page, content) {
        pagesOfFeature[feature, default: []].append(number)
      }
    }
    features = pagesOfFeature.sorted { $0.key < $1.key }.map { reason, pages in
      Feature(
        reason: reason, weight: Self.weight(of: reason, sharedBy: pages.count), pages: pages)
    }
    var featuresOfPage = [[Int]](repeating: [], count: pages.count)
    for (number, feature) in features.enumerated() {
      for page in feature.pages { featuresOfPage[page].append(number) }
    }
    self.featuresOfPage = featuresOfPage
  }

  func all(jobs: Int) async -> [PageID: [RelatedPage]] {
    let batches = stride(from: 0, to: pages.count, by: Self.batch).map {
      $0..<min($0 + Self.batch, pages.count)
    }
    let lists = await concurrentMap(batches, jobs: jobs) { related(to: $0) }.joined()
    return Dictionary(zip(pages, lists), uniquingKeysWith: { first, _ in first })
  }

  private func related(to numbers: Range<Int>) -> [[RelatedPage]] {
    var scores = ScoreTable(count: pages.count)
    return numbers.map { number in
      for other in linked[number] { scores.add(Weight.linked, to: other) }
      for feature in featuresOfPage[number] {
        scores.add(features[feature].weight, to: features[feature].pages)
      }
      return scores.takeBest(Self.limit, except: number).map { other in
        RelatedPage(page: pages[other], reasons: reasons(number, other))
      }
    }
  }

  private func reasons(_ a: Int, _ b: Int) -> [RelatedPage.Reason] {
    let shared = featuresOfPage[a].filter { featuresOfPage[b].contains($0) }
    return (linked[a].contains(b) ? [.linked] : []) + shared.map { features[$0].reason }
  }

  private static func linked(_ pages: [PageID], _ backlinks: [SitePath: [PageID]]) -> [[Int]] {
    let numbers = Dictionary(
      pages.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var linked = [Set<Int>](repeating: [], count: pages.count)
    for (target, page) in pages.enumerated() {
      for source in (backlinks[page.path] ?? []).compactMap({ numbers[$0] }) {
        linked[target].insert(source)
        linked[source].insert(target)
      }
    }
    return linked.map { $0.sorted() }
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

  /// What a page can share with others.
  static func features(of page: Page, _ content: SiteContent)
    -> Set<RelatedPage.Reason>
  {
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
    return features
  }
}
