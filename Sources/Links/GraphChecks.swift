import Content
import Core

/// Checks that need the whole site: pages that nothing leads to, and what time made wrong.
struct GraphChecks {
  private let content: SiteContent
  private let backlinks: [SitePath: [PageID]]

  init(_ content: SiteContent, backlinks: [SitePath: [PageID]]) {
    self.content = content
    self.backlinks = backlinks
  }

  func diagnostics() -> [Diagnostic] {
    orphans() + overdue()
  }

  private func orphans() -> [Diagnostic] {
    content.pages.filter { isOrphan($0) }.map {
      Diagnostic(LinkProblem.orphan, at: $0.metadata.title.location)
    }
  }

  /// Municipalities, regions and topics are always listed, plain pages at the top level stand in the
  /// footer; other pages are reached through what they are about, whom they are for, or a link.
  private func isOrphan(_ page: Page) -> Bool {
    switch page.id.kind {
    case .municipality, .region, .topic, .source: return false
    case .page where page.id.slugs.count <= 1: return false
    default: break
    }
    let metadata = page.metadata
    return metadata.topics.isEmpty && metadata.municipalities.isEmpty && metadata.regions.isEmpty
      && metadata.audiences.isEmpty && backlinks[page.id.path] == nil
  }

  private func overdue() -> [Diagnostic] {
    overduePages() + overdueFigures()
  }

  private func overdueFigures() -> [Diagnostic] {
    guard let figures = content.national, let day = figures.checkBefore, day < content.asOf else {
      return []
    }
    return [Diagnostic(ContentProblem.overdue(day), at: figures.title.location)]
  }

  private func overduePages() -> [Diagnostic] {
    content.pages.flatMap { page -> [Diagnostic] in
      let place = page.metadata.title.location
      if let end = page.metadata.validUntil, page.isExpired(on: content.asOf) {
        return [Diagnostic(ContentProblem.expired(end), at: place)]
      }
      if let day = page.metadata.checkBefore, page.metadata.isOverdue(on: content.asOf) {
        return [Diagnostic(ContentProblem.overdue(day), at: place)]
      }
      return []
    }
  }
}
