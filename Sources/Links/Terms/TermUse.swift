import Core

/// The first place where a page uses a word that the glossary explains.
package struct TermUse: Hashable, Sendable {
  package enum Place: Hashable, Sendable {
    /// Bytes of a segment of the body.
    case text(segment: Int, bytes: Range<Int>)
    /// A link that an editor made of the word itself: the hole with this index.
    case link(hole: Int)
  }

  package var place: Place
  /// The index of the entry in the glossary.
  package var entry: Int
  /// Whether the word is an abbreviation that the text does not write out.
  package var isWrittenOut: Bool
}
