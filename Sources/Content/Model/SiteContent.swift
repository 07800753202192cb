import Core

/// Everything that editors wrote, read and typed: the one input of linking, checking and rendering.
///
/// A class, because all that comes after reading holds it: a copy would count references to all that it holds.
package final class SiteContent: Sendable {
  package let settings: SiteSettings
  package let register: MunicipalityRegister
  /// In the order of the file.
  package let outlines: [ProvinceOutline]
  package let vocabularies: Vocabularies
  package let ruleFields: RuleFieldCatalogue
  package let national: NationalFigures?
  /// Sorted by id.
  package let sources: [Source]
  /// The pages that are published (with `--drafts` the drafts too), sorted by id.
  package let pages: [Page]
  /// Pages that exist but are not published: drafts and pages that are not yet valid.
  package let unpublished: [Page]
  /// The day that the site is built for.
  package let asOf: CalendarDate
  /// Topics in their own order.
  package let topics: [Page]
  private let pagesOfKind: [PageKind: [Page]]
  private let pageIndex: [PageID: Int]
  private let sourceIndex: [Slug: Int]
  private let pageOfMunicipality: [MunicipalityCode: Int]
  private let pageOfRegion: [Slug: Int]

  package init(
    settings: SiteSettings, register: MunicipalityRegister, outlines: [ProvinceOutline] = [],
    vocabularies: Vocabularies,
    ruleFields: RuleFieldCatalogue, national: NationalFigures?, sources: [Source], pages: [Page],
    asOf: CalendarDate, includingDrafts: Bool
  ) {
    self.settings = settings
    self.register = register
    self.outlines = outlines
    self.vocabularies = vocabularies
    self.ruleFields = ruleFields
    self.national = national
    self.sources = sources.sorted { $0.id < $1.id }
    self.asOf = asOf
    let isPublished = { (page: Page) in
      includingDrafts
        || page.metadata.status == .published && !page.metadata.isNotYetValid(on: asOf)
    }
    let sorted = pages.sorted { $0.id < $1.id }
    self.pages = sorted.filter(isPublished)
    unpublished = sorted.filter { !isPublished($0) }
    pagesOfKind = Dictionary(grouping: self.pages, by: \.id.kind)
    topics = (pagesOfKind[.topic] ?? []).sorted {
      ($0.topicOrder, $0.id) < ($1.topicOrder, $1.id)
    }
    pageIndex = Self.index(self.pages.map(\.id))
    sourceIndex = Self.index(self.sources.map(\.id))
    var municipalities: [MunicipalityCode: Int] = [:]
    var regions: [Slug: Int] = [:]
    for (index, page) in self.pages.enumerated() {
      switch page.details {
      case .municipality(let details): municipalities[details.code] = index
      case .region: page.id.slug.map { regions[$0] = index }
      default: break
      }
    }
    pageOfMunicipality = municipalities
    pageOfRegion = regions
  }

  /// The place of a page in `pages`.
  package func index(of id: PageID) -> Int? { pageIndex[id] }
  package func page(_ id: PageID) -> Page? { pageIndex[id].map { pages[$0] } }
  package func source(_ id: Slug) -> Source? { sourceIndex[id].map { sources[$0] } }
  package func page(of code: MunicipalityCode) -> Page? {
    pageOfMunicipality[code].map { pages[$0] }
  }
  package func page(ofRegion slug: Slug) -> Page? { pageOfRegion[slug].map { pages[$0] } }
  package func pages(of kind: PageKind) -> [Page] { pagesOfKind[kind] ?? [] }

  private static func index<Key: Hashable>(_ keys: [Key]) -> [Key: Int] {
    Dictionary(keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Page {
  fileprivate var topicOrder: Int {
    guard case .topic(let order) = details else { return 0 }
    return order
  }
}
