import Content
import Core

/// All connections between pages, resolved and checked.
package struct LinkGraph: Sendable {
  /// Per page the targets of the links in its body, in the order of the links.
  package let targets: [PageID: [LinkTarget]]
  /// Per page the files of the images in its body, in the order of the images; nil where one is
  /// missing (and reported).
  package let images: [PageID: [String?]]
  /// Per address the authored pages whose text links to it, sorted.
  package let backlinks: [SitePath: [PageID]]
  /// Per page the pages that go with it, the nearest first.
  package let related: [PageID: [RelatedPage]]
  package let citations: CitationIndex
  package let diagnostics: [Diagnostic]

  package func backlinks(to path: SitePath) -> [PageID] { backlinks[path] ?? [] }
  package func related(to id: PageID) -> [RelatedPage] { related[id] ?? [] }
}
