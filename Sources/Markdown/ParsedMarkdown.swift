import Core

/// All that a page needs of its Markdown; the tree is not kept.
package struct ParsedMarkdown: Hashable, Sendable {
  package var body: RenderedBody
  package var outline: [OutlineEntry]
  package var links: [MarkdownLink]
  package var images: [MarkdownImage]
  package var prose = ProseMeasure()
  package var figures: [MarkdownFigure] = []
  /// The abbreviations that the text does not write out itself, each where it first stands.
  package var abbreviations: [MarkdownFigure] = []
  /// The body taken apart; nil unless that was asked for.
  package var chapters: MarkdownChapters?
  package var diagnostics: [Diagnostic]

  /// The plain text by heading, read off the body each time: only the search index asks for it.
  package var sections: [MarkdownSection] { BodyText(body, outline: outline).sections }

  static func refused(_ diagnostic: Diagnostic) -> ParsedMarkdown {
    ParsedMarkdown(
      body: .empty, outline: [], links: [], images: [], diagnostics: [diagnostic])
  }
}
