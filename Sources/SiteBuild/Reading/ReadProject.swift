import Content
import Core

/// All of a project's content as values, with what was wrong with it and what became of each file.
struct ReadProject: Sendable {
  var content: SiteContent
  /// For the search index.
  var wordForms: WordFormList
  /// Files beside pages that a page could link to.
  var assets: Set<String>
  /// Pages whose file has no readable front matter.
  var unreadable: Set<PageID>
  var ledger: [LedgerEntry]
  /// What there is to say of each page alone.
  var diagnosticsOfPages: [Diagnostic]
  var otherDiagnostics: [Diagnostic]

  var diagnostics: [Diagnostic] { otherDiagnostics + diagnosticsOfPages }
}
