import Content
import Core

/// Which page cites what: in its front matter (sources, rule values, contacts, solutions, items) or by
/// a link in its text to a source or to a fact of it.
package struct CitationIndex: Sendable {
  private let keysOfPage: [PageID: [CitationKey]]
  private let pagesOfKey: [CitationKey: [PageID]]
  private let pagesOfSource: [Slug: [PageID]]
  private let nationalKeys: Set<CitationKey>

  /// - Parameter targets: per page the targets of the links in its body.
  init(_ content: SiteContent, targets: [PageID: [LinkTarget]]) {
    let sources = Dictionary(
      content.sources.map { ($0.pageID.path, $0.id) }, uniquingKeysWith: { first, _ in first })
    var keysOfPage: [PageID: [CitationKey]] = [:]
    var pagesOfKey: [CitationKey: [PageID]] = [:]
    var pagesOfSource: [Slug: [PageID]] = [:]
    // In the order of the pages, so that every list of pages is sorted.
    for page in content.pages {
      let linked = (targets[page.id] ?? []).compactMap { CitationKey($0, among: sources) }
      let keys = Self.unique(page.allCitations.map(CitationKey.init) + linked)
      if keys.isEmpty { continue }
      keysOfPage[page.id] = keys
      for key in keys { pagesOfKey[key, default: []].append(page.id) }
      for source in Self.unique(keys.map(\.source)) {
        pagesOfSource[source, default: []].append(page.id)
      }
    }
    self.keysOfPage = keysOfPage
    self.pagesOfKey = pagesOfKey
    self.pagesOfSource = pagesOfSource
    nationalKeys = Set((content.national?.rules ?? []).compactMap(\.citation).map(CitationKey.init))
  }

  /// What a page cites, each once: first its front matter, then its text.
  package func keys(of page: PageID) -> [CitationKey] { keysOfPage[page] ?? [] }

  /// The pages that cite exactly this, sorted: a fact, or a source as a whole.
  package func pages(citing key: CitationKey) -> [PageID] { pagesOfKey[key] ?? [] }

  /// The pages that cite a source or any fact of it, sorted.
  package func pages(citing source: Slug) -> [PageID] { pagesOfSource[source] ?? [] }

  /// Whether the figures of the whole country cite a source or any fact of it.
  package func nationalFigures(cite source: Slug) -> Bool {
    nationalKeys.contains { $0.source == source }
  }

  /// Whether the figures of the whole country cite exactly this.
  package func nationalFigures(cite key: CitationKey) -> Bool { nationalKeys.contains(key) }

  /// Whether a page or a figure of the whole country cites a source or any fact of it.
  package func isCited(_ source: Slug) -> Bool {
    pagesOfSource[source] != nil || nationalFigures(cite: source)
  }

  /// Whether a page or a figure of the whole country cites exactly this.
  package func isCited(_ key: CitationKey) -> Bool {
    pagesOfKey[key] != nil || nationalFigures(cite: key)
  }

  private static func unique<Key: Hashable>(_ keys: [Key]) -> [Key] {
    var seen = Set<Key>()
    return keys.filter { seen.insert($0).inserted }
  }
}

extension CitationKey {
  /// What a link to the page of a source cites; nil for any other link.
  fileprivate init?(_ target: LinkTarget, among sources: [SitePath: Slug]) {
    guard case .site(let path, let anchor) = target, let source = sources[path] else { return nil }
    self.init(source: source, fact: anchor.flatMap { Slug(exactly: $0) })
  }
}
