/// Reads Dutch prose for what can be counted in it: sentences, words, figures and abbreviations.
///
/// Works on bytes, because it sees every word of every page.
package struct ProseReader {
  package private(set) var measure = ProseMeasure()
  package private(set) var figures: [Figure] = []
  package private(set) var abbreviations: [FoundAbbreviation] = []

  /// Memory for the tokens of a text, which the next one takes over.
  private var tokens: [Token] = []

  package init() {}

  package init(_ text: [UInt8], links: [Range<Int>] = []) { read(text, links: links) }

  package init(_ text: String) { self.init(Array(text.utf8)) }

  /// Reads one block of text, and forgets the one before: what it ends with ends a sentence.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - links: where links stand in it, in order: no figures are taken from them. What stands between
  ///     parentheses and is nothing but links is a citation, and no part of the sentence.
  package mutating func read(_ text: [UInt8], links: [Range<Int>] = []) {
    if tokens.count < text.count {
      tokens = [Token](repeating: .none, count: max(text.count, 2 * tokens.count))
    }
    let found = text.withUnsafeBufferPointer { text in
      tokens.withUnsafeMutableBufferPointer { tokens in
        let counts = Tokenizer.write(tokensOf: text, to: tokens)
        var scan = ProseScan(
          text: text, tokens: UnsafeBufferPointer(rebasing: tokens[..<counts.tokens]), links: links)
        scan.run(counts)
        return (scan.measure, scan.figures, scan.abbreviations)
      }
    }
    (measure, figures, abbreviations) = found
  }
}
