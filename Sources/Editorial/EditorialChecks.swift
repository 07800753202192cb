import Content
import Core
import Links

/// What makes a correct site also an honest and readable one: figures that their source has, nothing
/// collected in vain, sentences that everybody can read.
package struct EditorialChecks: Sendable {
  package let diagnostics: [Diagnostic]
  /// How every page reads, in the order of the pages.
  package let readability: [PageReadability]

  package init(_ content: SiteContent, _ graph: LinkGraph, _ terms: TermIndex, jobs: Int) async {
    var memory: EditorialMemory?
    await self.init(content, graph, terms, jobs: jobs, using: &memory, citesTheSame: false)
  }

  /// - Parameters:
  ///   - memory: of checks before on a site of the same sources; nil to remember nothing.
  ///   - citesTheSame: whether all pages cite what they cited then.
  package init(
    _ content: SiteContent, _ graph: LinkGraph, _ terms: TermIndex, jobs: Int,
    using memory: inout EditorialMemory?, citesTheSame: Bool
  ) async {
    let usage = FactUsage(content, graph.citations)
    let figures = FigureCheck(
      content, graph.citations,
      figuresOfFact: memory?.figuresOfFact ?? FigureCheck.figures(in: content.sources))
    let remembered = citesTheSame ? memory : nil
    let checked = await (remembered?.pages ?? RememberedPages())
      .updated(for: content.pages, jobs: jobs) { CheckedPage($0, figures, usage) }.pages
    let unused = remembered?.unused ?? usage.diagnostics()
    memory?.figuresOfFact = figures.figuresOfFact
    memory?.pages = checked
    memory?.unused = unused
    let pages = checked.values
    readability = pages.map(\.readability)
    diagnostics =
      pages.flatMap(\.diagnostics) + figures.diagnostics(of: content.national?.rules ?? [])
      + unused + TermUsage(content, graph, terms).diagnostics(pages.lazy.flatMap(\.abbreviations))
  }
}
