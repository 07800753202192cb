import Content
import Core
import Links

/// What the checks may use again of the time before, for a site of the same sources. What they find is the
/// same without. A build has none; the preview does.
package struct EditorialMemory: Sendable {
  var pages: [PageID: CheckedPage] = [:]
  var figuresOfFact: [CitationKey: Set<String>]?

  package init() {}
}

/// A page, and what the checks have to say of it alone.
struct CheckedPage: Sendable {
  var page: Page
  var diagnostics: [Diagnostic]
  var readability: PageReadability
}
