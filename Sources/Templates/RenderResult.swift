import Core

/// A rendered page and what was wrong with it.
package struct RenderResult: Sendable, Equatable {
  package var text: String
  /// Sorted, without repeats; empty when all is well. The problems of every template that took part
  /// are among them, so a page cannot look right because somebody forgot to ask the library.
  package var diagnostics: [Diagnostic]

  package init(text: String, diagnostics: [Diagnostic]) {
    self.text = text
    self.diagnostics = diagnostics
  }
}
