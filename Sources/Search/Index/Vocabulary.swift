/// All words of a site, each with a number, and after them what else the index has numbers for: the
/// lemmas, the parts of compounds, the words of synonyms.
struct Vocabulary: Sendable {
  private(set) var lexicon: Lexicon
  /// How many words stand on pages: the first ones.
  let wordCount: Int
  /// By group of pages, the number of every word of its lexicon.
  private(set) var numbers: [[Int32]]

  /// Merges groups in their order, so that the numbers do not depend on threads.
  init(merging groups: [PageGroup]) {
    var lexicon = Lexicon(room: 2 * (groups.map(\.spellings.count).max() ?? 0))
    numbers = groups.map { group in
      let words = group.spellings
      let bytes = words.bytes.span
      return words.numbers.map {
        lexicon.insert(bytes.extracting(words.range(of: $0)))
      }
    }
    wordCount = lexicon.count
    self.lexicon = lexicon
  }

  /// The words that stand on pages.
  var pageWords: Range<Int32> { 0..<Int32(wordCount) }

  subscript(word: Int32) -> ArraySlice<UInt8> { lexicon[word] }

  /// `numbers`, which nobody needs after this.
  mutating func takeNumbers() -> [[Int32]] {
    defer { numbers = [] }
    return numbers
  }

  mutating func insert(_ word: ArraySlice<UInt8>) -> Int32 { lexicon.insert(word) }

  mutating func insert(_ word: Span<UInt8>) -> Int32 { lexicon.insert(word) }
}
