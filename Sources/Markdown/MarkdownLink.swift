import Core

/// A link in a body, in the order of the text.
package struct MarkdownLink: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// `../themas/duur.md#kop`: a file of the content, a hole in the HTML.
    case relative
    /// `#kop`: a heading of the same page, a hole.
    case fragment
    /// `/themas/duur/`: a hole; the links are checked to be relative elsewhere.
    case absolute
    /// `https:` or `http:`: rendered with `class="extern"`, no hole.
    case external
    /// `mailto:` or `tel:`: rendered as it stands, no hole.
    case contact
  }

  package var kind: Kind
  /// As written, with escapes and entities resolved, and not yet percent-decoded.
  package var destination: String
  package var title: String?
  /// What the reader sees, without markup.
  package var text: String
  package var location: SourceLocation
  /// The destination itself where it was found in the source, otherwise the whole link.
  package var destinationLocation: SourceLocation
}

/// An image in a body, in the order of the text.
package struct MarkdownImage: Hashable, Sendable {
  package var destination: String
  /// Empty for a decorative image only.
  package var alt: String
  package var title: String?
  package var isDecorative: Bool
  package var location: SourceLocation
  package var destinationLocation: SourceLocation
}
