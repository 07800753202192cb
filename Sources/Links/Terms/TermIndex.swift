import Content
import Core
import Markdown

/// Where each page uses the words of the glossary for the first time.
///
/// Links that come by themselves are no links of an editor: they are no backlinks, and make no pages related.
package struct TermIndex: Sendable {
  package let glossary: Glossary
  /// Only of pages with a use; in the order of the text.
  package let uses: [PageID: [TermUse]]

  /// - Parameter memory: nil to remember nothing.
  package static func build(
    _ content: SiteContent, _ graph: LinkGraph, jobs: Int, using memory: inout TermMemory?
  ) async -> TermIndex {
    let glossary = Glossary(content)
    if glossary.isEmpty {
      if memory != nil { memory = TermMemory() }
      return TermIndex(glossary: glossary, uses: [:])
    }
    let known = memory?.glossary == glossary ? memory?.pages ?? [:] : [:]
    let found = await concurrentMap(content.pages, jobs: jobs) { page in
      let targets = graph.targets[page.id] ?? []
      if let before = known[page.id], before.page === page, before.targets == targets {
        return before
      }
      return ScannedPage(
        page: page, targets: targets, uses: TermScan.uses(on: page, targets: targets, glossary))
    }
    if memory != nil {
      memory = TermMemory(
        glossary: glossary,
        pages: Dictionary(
          found.map { ($0.page.id, $0) }, uniquingKeysWith: { first, _ in first }))
    }
    return TermIndex(
      glossary: glossary,
      uses: Dictionary(
        found.lazy.filter { !$0.uses.isEmpty }.map { ($0.page.id, $0.uses) },
        uniquingKeysWith: { first, _ in first }))
  }

  package static func build(_ content: SiteContent, _ graph: LinkGraph, jobs: Int) async
    -> TermIndex
  {
    var memory: TermMemory?
    return await build(content, graph, jobs: jobs, using: &memory)
  }

  package func uses(on page: PageID) -> [TermUse] { uses[page] ?? [] }

  /// The first uses in parts of a page that stand together on a page of their own, as the steps of a guide
  /// do; by part.
  ///
  /// - Parameter targets: where the links of the page lead.
  package func uses(inParts parts: [RenderedBody], targets: [LinkTarget]) -> [[TermUse]] {
    glossary.isEmpty
      ? parts.map { _ in [] } : TermScan.uses(inParts: parts, targets: targets, glossary)
  }
}

/// What finding terms may use again of the time before. The index is the same without. A build has none;
/// the preview does.
package struct TermMemory: Sendable {
  var glossary: Glossary?
  var pages: [PageID: ScannedPage] = [:]

  package init() {}

  init(glossary: Glossary, pages: [PageID: ScannedPage]) {
    self.glossary = glossary
    self.pages = pages
  }
}

/// A page, and the uses that were found on it.
struct ScannedPage: Sendable {
  var page: Page
  var targets: [LinkTarget]
  var uses: [TermUse]
}
