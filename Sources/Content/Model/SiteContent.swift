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
  package let includesDrafts: Bool
  /// One object as long as nothing but the text of pages is otherwise: front matter, settings, registers and
  /// sources are the same.
  package let heads: Heads
  /// Topics in their own order.
  package let topics: [Page]
  package let pagesOfKind: [PageKind: [Page]]
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
    includesDrafts = includingDrafts
    heads = Heads()
    let isPublished = { (page: Page) in
      Self.isPublished(page, asOf: asOf, includingDrafts: includingDrafts)
    }
    let sorted = pages.sorted { $0.id < $1.id }
    self.pages = sorted.filter(isPublished)
    unpublished = sorted.filter { !isPublished($0) }
    pagesOfKind = Dictionary(grouping: self.pages, by: \.id.kind)
    topics = Self.inTheirOrder(pagesOfKind[.topic] ?? [])
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

  /// The same, but for some pages: what is known of the others is not worked out again.
  ///
  /// - Parameters:
  ///   - changed: by their place in `pages`, with the ids of before. They are published, and what
  ///     municipalities and regions they are of is the same.
  ///   - sayTheSame: whether nothing but their text is otherwise.
  package init(_ before: SiteContent, replacing changed: [Int: Page], sayTheSame: Bool) {
    settings = before.settings
    register = before.register
    outlines = before.outlines
    vocabularies = before.vocabularies
    ruleFields = before.ruleFields
    national = before.national
    sources = before.sources
    unpublished = before.unpublished
    asOf = before.asOf
    includesDrafts = before.includesDrafts
    heads = sayTheSame ? before.heads : Heads()
    var (pages, ofKind) = (before.pages, before.pagesOfKind)
    for (place, page) in changed {
      let kind = page.id.kind
      if let number = ofKind[kind]?.firstIndex(where: { $0 === before.pages[place] }) {
        ofKind[kind]?[number] = page
      }
      pages[place] = page
    }
    (self.pages, pagesOfKind) = (pages, ofKind)
    topics = Self.inTheirOrder(ofKind[.topic] ?? [])
    pageIndex = before.pageIndex
    sourceIndex = before.sourceIndex
    pageOfMunicipality = before.pageOfMunicipality
    pageOfRegion = before.pageOfRegion
  }

  /// Whether a page is published, if it is there.
  package func publishes(_ page: Page) -> Bool {
    Self.isPublished(page, asOf: asOf, includingDrafts: includesDrafts)
  }

  private static func isPublished(_ page: Page, asOf: CalendarDate, includingDrafts: Bool) -> Bool {
    includingDrafts
      || page.metadata.status == .published && !page.metadata.isNotYetValid(on: asOf)
  }

  private static func inTheirOrder(_ topics: [Page]) -> [Page] {
    topics.sorted { ($0.topicOrder, $0.id) < ($1.topicOrder, $1.id) }
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

/// Stands for all that is read but the text of pages.
package final class Heads: Sendable {
  init() {}
}

extension Page {
  fileprivate var topicOrder: Int {
    guard case .topic(let order) = details else { return 0 }
    return order
  }
}
