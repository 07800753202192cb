/// The words of a site for finding what a visitor meant: as spelled, and spelled backwards for errors
/// at the beginning. FORMAT.md: "Word lists".
enum TypoLists {
  private static let wordsPerFile = 1200

  /// By word, the number of pages that it is on when it is one to correct typing errors to, else 0.
  static func pages(
    _ vocabulary: Vocabulary, _ keys: KeyTable, _ table: PostingTable, _ synonyms: SynonymMatcher
  ) -> [Int32] {
    let list = vocabulary.lexicon.words
    let isStopWord = StopWords.marks(in: vocabulary.lexicon)
    var pages = [Int32](repeating: 0, count: list.count)
    for word in vocabulary.pageWords where takes(list[word]) && !isStopWord[Int(word)] {
      pages[Int(word)] = Int32(table.count(of: word))
    }
    for word in synonyms.names.flatMap(\.words)
    where pages[Int(word)] == 0 && takes(list[word]) && !isStopWord[Int(word)] {
      pages[Int(word)] = 1
    }
    for word in list.numbers
    where !keys.compounds.isEmpty(word) && pages[Int(word)] == 0 && takes(list[word]) {
      pages[Int(word)] = 1
    }
    return pages
  }

  /// - Parameters:
  ///   - words: in the order of their bytes.
  ///   - pages: by word, the number of pages that it is on.
  static func make(_ words: [Int32], pages: [Int32], _ list: WordList) -> WordShards.Output {
    var output = WordShards.Output(files: [], boundaries: [])
    for start in stride(from: 0, to: words.count, by: wordsPerFile) {
      var json = JSONBytes()
      json.plain { text in
        let bytes = list.bytes.span
        var previous = 0..<0
        for word in words[start..<min(start + wordsPerFile, words.count)] {
          let range = list.range(of: word)
          FrontCoding.append(
            bytes.extracting(range), weight: weight(pages[Int(word)]),
            after: bytes.extracting(previous), to: &text)
          previous = range
        }
      }
      output.files.append(json.bytes)
      output.boundaries.append(
        start == 0
          ? []
          : FrontCoding.boundary(before: list[words[start]], after: list[words[start - 1]]))
    }
    return output
  }

  /// The same words backwards, with numbers of their own.
  static func makeReversed(_ words: [Int32], pages: [Int32], _ list: WordList)
    -> WordShards.Output
  {
    var reversed = WordList()
    var reversedPages: [Int32] = []
    for word in words {
      if list[word].allSatisfy({ $0 < 0x80 }) {
        reversed.append(reversing: list, word)
      } else {
        let letters = list[word].text.unicodeScalars.reversed()
        reversed.append { $0.append(contentsOf: String(String.UnicodeScalarView(letters)).utf8) }
      }
      reversedPages.append(pages[Int(word)])
    }
    return make(
      WordOrder.sorted(reversed.numbers, reversed), pages: reversedPages, reversed)
  }

  private static func takes(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= 40 && word.count { !isContinuation($0) } >= 3
      && !word.contains { (0x30...0x39).contains($0) }
  }

  /// Whole, of the logarithm to base 2.
  private static func weight(_ pages: Int32) -> Int {
    pages < 2 ? 0 : Int32.bitWidth - 1 - pages.leadingZeroBitCount
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
