/// The words of a site for finding what a visitor meant: as spelled, and spelled backwards for errors
/// at the beginning. FORMAT.md: "Word lists".
final class TypoLists: Sendable {
  private static let wordsPerFile = 1200

  private let list: WordList
  /// Those to correct typing errors to, in the order of their bytes.
  private let words: [Int32]
  /// By word, the number of pages that it is on.
  private let pages: [Int32]

  init(
    _ vocabulary: Vocabulary, _ keys: KeyTable, _ table: PostingTable, _ synonyms: SynonymMatcher
  ) {
    let list = vocabulary.lexicon.words
    let isStopWord = StopWords.marks(in: vocabulary.lexicon)
    var pages = [Int32](repeating: 0, count: list.count)
    func takes(_ word: Int32) -> Bool { list.withBytes(of: word, Self.takes) }
    for word in vocabulary.pageWords where !isStopWord[Int(word)] && takes(word) {
      pages[Int(word)] = Int32(table.count(of: word))
    }
    for word in synonyms.names.flatMap(\.words)
    where pages[Int(word)] == 0 && !isStopWord[Int(word)] && takes(word) {
      pages[Int(word)] = 1
    }
    for word in list.numbers
    where pages[Int(word)] == 0 && !keys.compounds.isEmpty(word) && takes(word) {
      pages[Int(word)] = 1
    }
    self.list = list
    self.pages = pages
    words = keys.words.filter { pages[Int($0)] > 0 }
  }

  func spelled() -> WordShards.Output { Self.make(words, pages: pages, list) }

  /// The same words backwards, with numbers of their own.
  func backwards() -> WordShards.Output {
    var reversed = WordList()
    var reversedPages: [Int32] = []
    reversedPages.reserveCapacity(words.count)
    for word in words {
      reversed.append(reversing: list, word)
      reversedPages.append(pages[Int(word)])
    }
    return Self.make(WordOrder.sorted(reversed.numbers, reversed), pages: reversedPages, reversed)
  }

  /// - Parameters:
  ///   - words: in the order of their bytes.
  ///   - pages: by word, the number of pages that it is on.
  private static func make(_ words: [Int32], pages: [Int32], _ list: WordList) -> WordShards.Output {
    var output = WordShards.Output(files: [], boundaries: [])
    for start in stride(from: 0, to: words.count, by: wordsPerFile) {
      var text: [UInt8] = []
      let bytes = list.bytes.span
      var previous = 0..<0
      for word in words[start..<min(start + wordsPerFile, words.count)] {
        let range = list.range(of: word)
        FrontCoding.append(
          bytes.extracting(range), weight: weight(pages[Int(word)]),
          after: bytes.extracting(previous), to: &text)
        previous = range
      }
      var json = JSONBytes()
      json.plain(text.span)
      output.files.append(json.bytes)
      output.boundaries.append(
        start == 0
          ? []
          : FrontCoding.boundary(before: list[words[start]], after: list[words[start - 1]]))
    }
    return output
  }

  /// Three letters or more, and no digits.
  private static func takes(_ word: Span<UInt8>) -> Bool {
    guard word.count >= 3, word.count <= 40 else { return false }
    var letters = 0
    for index in word.indices {
      if word[index] &- 0x30 < 10 { return false }
      if word[index] & 0xC0 != 0x80 { letters += 1 }
    }
    return letters >= 3
  }

  /// Whole, of the logarithm to base 2.
  private static func weight(_ pages: Int32) -> Int {
    pages < 2 ? 0 : Int32.bitWidth - 1 - pages.leadingZeroBitCount
  }
}
