import Core

/// A number or an abbreviation in the running text of a body: not in a heading, a link or code.
package struct MarkdownFigure: Hashable, Sendable {
  /// Of a number without separators of thousands, with a point for decimals: `8500`.
  package var value: String
  package var location: SourceLocation
}
