/// A number in running text that says how much or how many: no year, date, or number of an article.
package struct Figure: Hashable, Sendable {
  /// The number without separators of thousands and with a point for decimals: `8500`, `2.5`.
  package var value: String
  /// Where its digits stand in the text that was read, in bytes.
  package var bytes: Range<Int>
}
