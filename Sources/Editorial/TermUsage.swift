import Content
import Core
import Links

/// Terms that no page needs.
enum TermUsage {
  static func diagnostics(_ content: SiteContent, _ graph: LinkGraph) -> [Diagnostic] {
    content.pages(of: .term).compactMap { page in
      guard case .term(let details) = page.details, details.unusedBecause == nil,
        graph.backlinks(to: page.id.path).isEmpty
      else { return nil }
      return Diagnostic(EditorialProblem.termUnused, at: page.metadata.title.location)
    }
  }
}
