/// How long the sentences and words of a text are.
package struct ProseMeasure: Hashable, Sendable {
  package var sentences = 0
  package var words = 0
  /// Words of more than six letters.
  package var longWords = 0

  package init(sentences: Int = 0, words: Int = 0, longWords: Int = 0) {
    self.sentences = sentences
    self.words = words
    self.longWords = longWords
  }

  /// Words per sentence; 0 for a text without words.
  package var meanSentence: Double { sentences == 0 ? 0 : Double(words) / Double(sentences) }

  /// The share of words of more than six letters, 0 to 1.
  package var longWordShare: Double { words == 0 ? 0 : Double(longWords) / Double(words) }

  /// LIX: words per sentence plus the percentage of words of more than six letters.
  ///
  /// Björnsson, *Läsbarhet*, 1968. Under 30 is very easy, over 50 difficult.
  package var lix: Double { meanSentence + 100 * longWordShare }

  package static func + (a: ProseMeasure, b: ProseMeasure) -> ProseMeasure {
    ProseMeasure(
      sentences: a.sentences + b.sentences, words: a.words + b.words,
      longWords: a.longWords + b.longWords)
  }

  package static func += (a: inout ProseMeasure, b: ProseMeasure) { a = a + b }
}
