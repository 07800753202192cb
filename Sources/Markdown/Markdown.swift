import Core

/// The Markdown of a page, from its text to what the rest of the generator needs.
package enum Markdown {
  /// Parses and renders the body of a file.
  ///
  /// - Parameters:
  ///   - text: the text after the front matter, valid UTF-8.
  ///   - file: the path for locations.
  ///   - firstLine: the number in the file of the first line of `text`.
  /// - Returns: the body and what is in it; with errors in `diagnostics` the body is not for publishing,
  ///   and empty for text that was refused before parsing.
  package static func parse(_ text: String, file: String, firstLine: Int = 1) -> ParsedMarkdown {
    parse(Array(text.utf8), file: file, firstLine: firstLine)
  }

  /// - Parameter inChapters: whether to take the body apart at its headings of level 2 as well.
  package static func parse(
    _ bytes: [UInt8], file: String, firstLine: Int = 1, inChapters: Bool = false
  ) -> ParsedMarkdown {
    if let finding = InputGuard.check(bytes) {
      let line = finding.line == 0 ? 0 : finding.line + firstLine - 1
      return .refused(Diagnostic(finding.problem, at: SourceLocation(file: file, line: line)))
    }
    let source = SourceText(bytes, firstLine: firstLine)
    var document = MarkdownDocument(parsing: source)
    let headings = HeadingPass(&document, source: source, file: file)
    let addresses = AddressPass(document, source: source, file: file)
    let rawHTML = RawHTMLPass(document, source: source, file: file)
    let footnotes = FootnotePass(document, source: source, file: file)
    let prose = ProsePass(document, source: source, file: file)
    let additions = HTMLRenderer.SiteAdditions(
      headings: headings.entries, links: addresses.linkAddresses, images: addresses.imageIndices)
    let chapters =
      inChapters
      ? ChapterPass(document, source: source, file: file, additions: additions).result : nil
    return ParsedMarkdown(
      body: HTMLRenderer.render(document, style: .site(additions)),
      outline: headings.entries.values.tight, links: addresses.links.tight,
      images: addresses.images,
      prose: prose.measure, figures: prose.figures.tight,
      abbreviations: prose.abbreviations.tight, chapters: chapters,
      diagnostics: (headings.diagnostics + addresses.diagnostics + rawHTML.diagnostics
        + footnotes.diagnostics).sortedForReport())
  }
}
