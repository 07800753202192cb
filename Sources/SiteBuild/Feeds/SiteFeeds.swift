import Content
import Core

/// The feeds of the site: one of everything, one per topic, one per municipality with facts.
struct SiteFeeds {
  private let content: SiteContent
  private let site: SiteURL

  init(_ content: SiteContent, _ site: SiteURL) {
    self.content = content
    self.site = site
  }

  /// The pages that have a feed of their own, so that they can point to it.
  static func pagesWithFeed(_ content: SiteContent) -> Set<SitePath> {
    Set(feeds(content).map(\.page))
  }

  func files() -> [(SitePath, String)] {
    let author = content.settings.publisher ?? content.settings.title
    return Self.feeds(content).compactMap { feed in
      feed.xml(site: site, author: author).map { (feed.path, $0) }
    }
  }

  private static func feeds(_ content: SiteContent) -> [AtomFeed] {
    let pages = content.pages.filter { isNews($0, content) }
    var feeds = [feed(content.settings.title, of: .root, pages)]
    for topic in content.topics {
      guard let slug = topic.id.slug else { continue }
      let about = pages.filter { page in
        page.id == topic.id || page.metadata.topics.contains { $0.value == slug }
      }
      feeds.append(feed("\(topic.title) – \(content.settings.title)", of: topic.id.path, about))
    }
    for municipality in content.register.municipalities where content.hasFacts(municipality) {
      let about = pages.filter { concerns($0, municipality) }
      feeds.append(
        feed(
          "\(municipality.name) – \(content.settings.title)", of: municipality.pageID.path, about))
    }
    return feeds.filter { !$0.entries.isEmpty }
  }

  private static func isNews(_ page: Page, _ content: SiteContent) -> Bool {
    !page.metadata.isExpired(on: content.asOf)
  }

  private static func concerns(_ page: Page, _ municipality: Municipality) -> Bool {
    switch page.details {
    case .municipality(let details): details.code == municipality.code
    case .region: page.id.slug == municipality.region
    default:
      page.metadata.municipalities.contains { $0.value == municipality.code }
        || page.metadata.regions.contains { $0.value == municipality.region }
    }
  }

  private static func feed(_ title: String, of page: SitePath, _ pages: [Page]) -> AtomFeed {
    AtomFeed(
      title: title, path: page.file("feed.xml"), page: page,
      entries: pages.map {
        AtomFeed.Entry(
          title: $0.title, path: $0.id.path, summary: $0.metadata.summary,
          changed: $0.metadata.date)
      })
  }
}
