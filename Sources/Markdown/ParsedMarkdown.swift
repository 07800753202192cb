import Core

/// All that a page needs of its Markdown; the tree is not kept.
package struct ParsedMarkdown: Hashable, Sendable {
  package var body: RenderedBody
  package var outline: [OutlineEntry]
  package var links: [MarkdownLink]
  package var images: [MarkdownImage]
  package var sections: [MarkdownSection]
  /// The text of the first paragraph that is not inside anything.
  package var firstParagraph: String?
  package var prose = ProseMeasure()
  package var figures: [MarkdownFigure] = []
  package var diagnostics: [Diagnostic]

  static func refused(_ diagnostic: Diagnostic) -> ParsedMarkdown {
    ParsedMarkdown(
      body: .empty, outline: [], links: [], images: [], sections: [], firstParagraph: nil,
      diagnostics: [diagnostic])
  }

  /// Headings and texts, for a search index.
  package var plainText: String {
    sections.flatMap { [$0.heading ?? "", $0.text] }.filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  package var wordCount: Int {
    sections.reduce(0) { $0 + Self.words(in: $1.heading ?? "") + Self.words(in: $1.text) }
  }

  /// Stretches without white space that have a letter or a digit.
  private static func words(in text: String) -> Int {
    var count = 0
    var isInWord = false
    for byte in text.utf8 {
      if ASCII.isSpace(byte) {
        isInWord = false
      } else if !isInWord, byte >= 0x80 || ASCII.isLetter(byte) || ASCII.isDigit(byte) {
        isInWord = true
        count += 1
      }
    }
    return count
  }
}
