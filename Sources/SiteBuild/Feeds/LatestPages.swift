import Content
import Core

extension [Page] {
  /// By the day of their last change, the latest first; those of one day stay in their order.
  func latestFirst() -> [Page] {
    sortedByKey { page in
      let day = page.date
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
    let subjects = PageSubjects(content)
    for page in pages {
      for topic in PageSubjects.topics(page) { Self.add(page, to: &ofTopic[topic, default: []]) }
      for audience in page.metadata.audiences.eachOnce() {
        Self.add(page, to: &ofAudience[audience, default: []])
      }
      for code in subjects.municipalities(page) {
        Self.add(page, to: &ofMunicipality[code, default: []])
      }
    }
  }

  private static func add(_ page: Page, to pages: inout [Page]) {
    if pages.count < AtomFeed.limit { pages.append(page) }
  }
}
