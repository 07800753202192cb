import Content
import Core
import Links
import Markdown

/// What the checks may use again of the time before, for a site of the same sources. What they find is the
/// same without. A build has none; the preview does.
package struct EditorialMemory: Sendable {
  var pages = RememberedPages<CheckedPage>()
  var figuresOfFact: [CitationKey: Set<String>]?
  /// What nobody uses of what was collected.
  var unused: [Diagnostic]?

  package init() {}
}

/// What the checks have to say of a page alone. A class, because a preview carries those of all pages along.
final class CheckedPage: Sendable {
  let diagnostics: [Diagnostic]
  let readability: PageReadability
  /// The abbreviations in its text.
  let abbreviations: [MarkdownFigure]

  init(_ page: Page, _ figures: FigureCheck, _ usage: FactUsage) {
    let front = FrontProse(page)
    readability = PageReadability(page, front)
    abbreviations = page.body.abbreviations
    diagnostics =
      figures.diagnostics(of: page, front)
      + [readability.diagnostic(), usage.diagnostic(of: page)].compactMap { $0 }
  }
}
