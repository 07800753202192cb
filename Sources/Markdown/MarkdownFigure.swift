import Core

/// A number in the running text of a body: not in a heading, a link or code.
package struct MarkdownFigure: Hashable, Sendable {
  /// Without separators of thousands, with a point for decimals: `8500`.
  package var value: String
  package var location: SourceLocation
}
