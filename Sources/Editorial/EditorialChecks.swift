import Content
import Core
import Links

/// What makes a correct site also an honest and readable one: figures that their source has, nothing
/// collected in vain, sentences that everybody can read.
package struct EditorialChecks: Sendable {
  package let diagnostics: [Diagnostic]
  /// How every page reads, in the order of the pages.
  package let readability: [PageReadability]

  package init(_ content: SiteContent, _ graph: LinkGraph, jobs: Int) async {
    let usage = FactUsage(content, graph.citations)
    let figures = FigureCheck(content, graph.citations)
    let pages = await concurrentMap(content.pages, jobs: jobs) { page in
      (figures.diagnostics(of: page), PageReadability(page))
    }
    readability = pages.map(\.1)
    diagnostics =
      pages.flatMap(\.0) + figures.diagnostics(of: content.national?.rules ?? [])
      + readability.compactMap { $0.diagnostic() } + usage.diagnostics()
      + TermUsage.diagnostics(content, graph)
  }
}
