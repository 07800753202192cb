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

  /// The topics that a page is about, each once; a topic's own page is about itself.
  static func topics(_ page: Page) -> [Slug] {
    let own = page.id.kind == .topic ? [page.id.slug].compactMap { $0 } : []
    return (page.metadata.topics.map(\.value) + own).eachOnce()
  }

  /// The municipalities that a page concerns, by themselves or through their region, each once.
  func municipalities(_ page: Page) -> [MunicipalityCode] {
    switch page.details {
    case .municipality(let details): [details.code]
    case .region: (page.id.slug.flatMap { members[$0] } ?? []).eachOnce()
    default:
      (page.metadata.municipalities.map(\.value)
        + page.metadata.regions.flatMap { members[$0.value] ?? [] }).eachOnce()
    }
  }
}

extension Array where Element: Equatable {
  /// Without what occurs before. For the few things that a page names: a set costs more than comparing them.
  func eachOnce() -> [Element] {
    if count < 2 { return self }
    return indices.filter { !self[..<$0].contains(self[$0]) }.map { self[$0] }
  }
}
