import Content
import Core

/// What pages are about, as feeds tell it: those of regions concern all their members.
struct PageSubjects {
  private let members: [Slug: [MunicipalityCode]]

  init(_ content: SiteContent) {
    members = Dictionary(
      content.register.regions.map { ($0.slug, $0.members) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The topics that a page is about; a topic's own page is about itself.
  static func topics(_ page: Page) -> Set<Slug> {
    var topics = Set(page.metadata.topics.map(\.value))
    if page.id.kind == .topic, let slug = page.id.slug { topics.insert(slug) }
    return topics
  }

  /// The municipalities that a page concerns, by themselves or through their region.
  func municipalities(_ page: Page) -> Set<MunicipalityCode> {
    switch page.details {
    case .municipality(let details): [details.code]
    case .region: Set(page.id.slug.flatMap { members[$0] } ?? [])
    default:
      Set(page.metadata.municipalities.map(\.value))
        .union(page.metadata.regions.flatMap { members[$0.value] ?? [] })
    }
  }
}
