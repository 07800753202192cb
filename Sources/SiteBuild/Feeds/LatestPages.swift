import Content
import Core

extension [Page] {
  /// By the day of their last change, the latest first; those of one day stay in their order.
  func latestFirst() -> [Page] {
    sortedByKey { page in
      let day = page.metadata.date
      return -((day.year * 100 + day.month) * 100 + day.day)
    }
  }
}

/// The pages that changed last: of the whole site, of each topic, audience and municipality, no more
/// of each than a feed shows.
struct LatestPages {
  private(set) var all: [Page] = []
  private(set) var ofTopic: [Slug: [Page]] = [:]
  private(set) var ofAudience: [Slug: [Page]] = [:]
  private(set) var ofMunicipality: [MunicipalityCode: [Page]] = [:]

  /// Goes through the pages once, the latest first.
  init(_ content: SiteContent) {
    let listed = content.pages.filter { !$0.isExpired(on: content.asOf) }
    let pages = listed.sortedByKey(\.id.path).latestFirst()
    all = Array(pages.prefix(AtomFeed.limit))
    let members = Dictionary(
      content.register.regions.map { ($0.slug, $0.members) },
      uniquingKeysWith: { first, _ in first })
    for page in pages {
      for topic in Self.topics(page) { Self.add(page, to: &ofTopic[topic, default: []]) }
      for audience in Set(page.metadata.audiences) {
        Self.add(page, to: &ofAudience[audience, default: []])
      }
      for code in Self.municipalities(page, members) {
        Self.add(page, to: &ofMunicipality[code, default: []])
      }
    }
  }

  private static func add(_ page: Page, to pages: inout [Page]) {
    if pages.count < AtomFeed.limit { pages.append(page) }
  }

  /// What a page is about; a topic's own page is about itself.
  private static func topics(_ page: Page) -> Set<Slug> {
    var topics = Set(page.metadata.topics.map(\.value))
    if page.id.kind == .topic, let slug = page.id.slug { topics.insert(slug) }
    return topics
  }

  /// The municipalities that a page concerns, by themselves or through their region.
  private static func municipalities(_ page: Page, _ members: [Slug: [MunicipalityCode]])
    -> Set<MunicipalityCode>
  {
    switch page.details {
    case .municipality(let details): [details.code]
    case .region: Set(page.id.slug.flatMap { members[$0] } ?? [])
    default:
      Set(page.metadata.municipalities.map(\.value))
        .union(page.metadata.regions.flatMap { members[$0.value] ?? [] })
    }
  }
}
