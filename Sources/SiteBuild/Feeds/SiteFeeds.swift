import Content
import Core

/// The feeds of the site: one of everything, one per topic and audience, one per municipality
/// with facts.
struct SiteFeeds: Sendable {
  private let feeds: [AtomFeed]
  private let site: SiteURL
  private let author: String

  init(_ content: SiteContent, _ site: SiteURL) {
    self.site = site
    author = content.settings.publisher ?? content.settings.title
    feeds = Self.feeds(content)
  }

  /// All pages that could have a feed of their own.
  static func candidates(_ content: SiteContent) -> Set<SitePath> {
    Set(
      [.root] + content.topics.map(\.id.path)
        + content.vocabularies.audiences.entries.map { SiteAddress.audience($0.id) }
        + content.register.municipalities.map(\.pageID.path))
  }

  func files() -> [(SitePath, [UInt8])] {
    feeds.compactMap { feed in
      feed.xml(site: site, author: author).map { (feed.path, $0) }
    }
  }

  private static func feeds(_ content: SiteContent) -> [AtomFeed] {
    let latest = LatestPages(content)
    var feeds = [feed(content.settings.title, of: .root, latest.all)]
    for topic in content.topics {
      guard let slug = topic.id.slug else { continue }
      feeds.append(
        feed(
          "\(topic.title) – \(content.settings.title)", of: topic.id.path,
          latest.ofTopic[slug] ?? []))
    }
    for audience in content.vocabularies.audiences.entries {
      feeds.append(
        feed(
          "\(audience.label) – \(content.settings.title)", of: SiteAddress.audience(audience.id),
          latest.ofAudience[audience.id] ?? []))
    }
    for municipality in content.register.municipalities where content.hasFacts(municipality) {
      feeds.append(
        feed(
          "\(municipality.name) – \(content.settings.title)", of: municipality.pageID.path,
          latest.ofMunicipality[municipality.code] ?? []))
    }
    return feeds.filter { !$0.entries.isEmpty }
  }

  private static func feed(_ title: String, of page: SitePath, _ pages: [Page]) -> AtomFeed {
    AtomFeed(
      title: title, path: page.file("feed.xml"), page: page,
      entries: pages.map {
        AtomFeed.Entry(
          title: $0.title, path: $0.id.path,
          summary: $0.metadata.latestChange?.text ?? $0.metadata.summary,
          changed: $0.metadata.date)
      })
  }
}
