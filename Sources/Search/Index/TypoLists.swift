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

  func writeSpelled(to folders: ShardFolders) async -> WordShards.List {
    await Self.write("v", words, pages: pages, list, to: folders)
  }

  /// The same words backwards, with numbers of their own.
  func writeBackwards(to folders: ShardFolders) async -> WordShards.List {
    var reversed = WordList()
    var reversedPages: [Int32] = []
    reversedPages.reserveCapacity(words.count)
    for word in words {
      reversed.append(reversing: list, word)
      reversedPages.append(pages[Int(word)])
    }
    return await Self.write(
      "a", WordOrder.sorted(reversed.numbers, reversed), pages: reversedPages, reversed,
      to: folders)
  }

  /// - Parameters:
  ///   - words: in the order of their bytes.
  ///   - pages: by word, the number of pages that it is on.
  private static func write(
    _ kind: String, _ words: [Int32], pages: [Int32], _ list: WordList, to folders: ShardFolders
  ) async -> WordShards.List {
    let starts = Array(stride(from: 0, to: words.count, by: wordsPerFile))
    let names = await folders.write(kind, count: starts.count) { numbers in
      starts[numbers].map { start in
        file(of: words[start..<min(start + wordsPerFile, words.count)], pages: pages, list)
      }
    }
    return WordShards.List(
      folders: names,
      boundaries: starts.map { start in
        start == 0
          ? []
          : FrontCoding.boundary(before: list[words[start]], after: list[words[start - 1]])
      })
  }

  private static func file(of words: ArraySlice<Int32>, pages: [Int32], _ list: WordList)
    -> [UInt8]
  {
    var text: [UInt8] = []
    let bytes = list.bytes.span
    var previous = 0..<0
    for word in words {
      let range = list.range(of: word)
      FrontCoding.append(
        bytes.extracting(range), weight: weight(pages[Int(word)]),
        after: bytes.extracting(previous), to: &text)
      previous = range
    }
    var json = JSONBytes()
    json.plain(text.span)
    return json.bytes
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
