import Core

/// A rendered page and what was wrong with it.
package struct RenderResult: Sendable, Equatable {
  /// The page, in UTF-8.
  package var bytes: [UInt8]
  /// Sorted, without repeats; empty when all is well. The problems of every template that took part
  /// are among them, so a page cannot look right because somebody forgot to ask the library.
  package var diagnostics: [Diagnostic]

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package init(bytes: [UInt8], diagnostics: [Diagnostic]) {
    self.bytes = bytes
    self.diagnostics = diagnostics
  }
}
