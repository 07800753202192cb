/// The plain text under one heading, without that of the headings below it.
package struct MarkdownSection: Hashable, Sendable {
  /// Nil for what stands before the first heading; `k-voetnoten` for the footnotes.
  package var id: String?
  package var heading: String?
  /// Blocks are separated by line breaks.
  package var text: String
}
