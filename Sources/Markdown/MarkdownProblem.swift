import Core

/// What can be wrong with the Markdown of a page. The sentences stand in `MarkdownProblem+Dutch.swift`.
package enum MarkdownProblem: Hashable, Sendable {
  case fileTooLarge(bytes: Int)
  case tooManyColumns(Int)
  case tableTooLarge
  case nestedTooDeep
  case tooTangled(Tangle)

  case rawHTML(RawHTML)

  case unsafeAddress(scheme: String)
  case unknownScheme(String)
  case addressWithoutScheme
  case emptyAddress
  case linkWithoutText
  case imageWithoutText
  case decorativeImageWithText
  case imageFromElsewhere

  case headingOfLevelOne
  case headingSkipsLevel(from: Int, to: Int)
  case headingWithoutText
  case headingIDInvalid(String)
  case headingIDReserved(String)
  case headingIDTwice(String)

  case footnoteUnknown(String)
  case footnoteUnused(String)
  case footnoteTwice(String)

  /// What makes a stretch of text take too long to parse.
  package enum Tangle: Hashable, Sendable {
    case definitions, marks, word, headers
  }

  /// Raw HTML, which a page cannot have.
  package enum RawHTML: Hashable, Sendable {
    /// The name in lower case, with whether it stands in a table.
    case element(String, inTable: Bool)
    case comment
    /// `<?…`, `<!DOCTYPE …`, `<![CDATA[…`
    case declaration
  }
}
