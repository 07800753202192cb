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

  /// - Parameters:
  ///   - memory: of the time before; nil to remember nothing.
  ///   - leadsTheSame: whether all links lead where they led then.
  package static func build(
    _ content: SiteContent, _ graph: LinkGraph, jobs: Int, using memory: inout TermMemory?,
    leadsTheSame: Bool
  ) async -> TermIndex {
    let before = memory?.last
    let hasTheHeads = before?.heads === content.heads
    let glossary = before.flatMap { hasTheHeads ? $0.glossary : nil } ?? Glossary(content)
    if glossary.isEmpty {
      if memory != nil { memory = TermMemory() }
      return TermIndex(glossary: glossary, uses: [:])
    }
    let explains = hasTheHeads || before?.glossary == glossary
    let remembered = before.flatMap { explains ? $0.pages : nil } ?? RememberedPages()
    let (scanned, new) = await remembered.updated(
      for: content.pages, jobs: jobs,
      whereIt: leadsTheSame ? nil : { $0.targets == graph.targets[$1.id] ?? [] }
    ) { page in
      let targets = graph.targets[page.id] ?? []
      return ScannedPage(
        id: page.id, targets: targets, uses: TermScan.uses(on: page, targets: targets, glossary))
    }
    let uses: [PageID: [TermUse]]
    if let before, explains, let new {
      uses = new.reduce(into: before.uses) { uses, place in
        let page = scanned.values[place]
        uses[page.id] = page.uses.isEmpty ? nil : page.uses
      }
    } else {
      uses = Dictionary(
        scanned.values.lazy.filter { !$0.uses.isEmpty }.map { ($0.id, $0.uses) },
        uniquingKeysWith: { first, _ in first })
    }
    memory?.last = .init(heads: content.heads, glossary: glossary, pages: scanned, uses: uses)
    return TermIndex(glossary: glossary, uses: uses)
  }

  package static func build(_ content: SiteContent, _ graph: LinkGraph, jobs: Int) async
    -> TermIndex
  {
    var memory: TermMemory?
    return await build(content, graph, jobs: jobs, using: &memory, leadsTheSame: false)
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
  struct Remembered: Sendable {
    /// What the glossary was made of.
    var heads: Heads
    var glossary: Glossary
    var pages: RememberedPages<ScannedPage>
    var uses: [PageID: [TermUse]]
  }

  var last: Remembered?

  package init() {}
}

/// The uses that were found on a page, and what they follow from beside it. A class, because a preview carries
/// those of all pages along.
final class ScannedPage: Sendable {
  let id: PageID
  let targets: [LinkTarget]
  let uses: [TermUse]

  init(id: PageID, targets: [LinkTarget], uses: [TermUse]) {
    (self.id, self.targets, self.uses) = (id, targets, uses)
  }
}
