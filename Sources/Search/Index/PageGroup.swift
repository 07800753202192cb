import Core

/// Some pages that follow each other, tokenised with one lexicon. Groups depend on the number of pages
/// only, never on the number of threads.
struct PageGroup: Sendable {
  static let size = 64

  let firstPage: Int
  let pages: [TokenisedPage]
  let runs: [TokenisedPage.Run]
  /// The words of all pages, one after the other.
  let words: [TokenisedPage.Word]
  /// Every word once, by its number in the group. The table to find them by is not kept.
  let spellings: WordList

  /// - Parameter document: makes that of a page.
  init(_ numbers: Range<Int>, _ document: (Int) -> SearchDocument) {
    var scanner = WordScanner()
    var reader = Reader(room: 128 * numbers.count)
    for number in numbers { reader.add(document(number), &scanner) }
    firstPage = numbers.lowerBound
    pages = reader.pages
    runs = reader.runs.tight
    words = reader.words.array
    spellings = reader.lexicon.words.tight
  }

  private struct Reader: ~Copyable {
    var pages: [TokenisedPage] = []
    var runs: [TokenisedPage.Run] = []
    var words = GrowingList<TokenisedPage.Word>()
    var lexicon: Lexicon
    /// Of the page that is being read.
    private var lengths: [Int] = []

    /// - Parameter words: for how many different ones there is room before a table has to grow.
    init(room words: Int) { lexicon = Lexicon(room: words) }

    mutating func add(_ document: SearchDocument, _ scanner: inout WordScanner) {
      let firstRun = runs.count
      lengths = [Int](repeating: 0, count: SearchField.allCases.count)
      for (number, section) in document.sections.prefix(Int(UInt16.max)).enumerated() {
        let heading = number == 0 ? document.title : section.heading
        let next = add(heading, number == 0 ? .title : .heading, number, start: 0, &scanner)
        _ = add(section.text, section.role.field, number, start: next, &scanner)
      }
      for name in document.names { _ = add(name, .name, 0, start: 1 << 12, &scanner) }
      for word in document.keywords { _ = add(word, .keyword, 0, start: 1 << 12, &scanner) }
      pages.append(TokenisedPage(runs: firstRun..<runs.count, lengths: lengths))
    }

    /// - Returns: the position after the run.
    private mutating func add(
      _ text: String, _ field: SearchField, _ section: Int, start: Int,
      _ scanner: inout WordScanner
    ) -> Int {
      let first = words.count
      var joined = 0
      scanner.scan(text) { word, isJoined in
        words.append(TokenisedPage.Word(lexicon.insert(word), isJoined: isJoined))
        if isJoined { joined += 1 }
      }
      let positions = words.count - first - joined
      if words.count > first {
        runs.append(
          TokenisedPage.Run(
            section: UInt16(section), field: field, words: first..<words.count, start: start))
      }
      lengths[field.rawValue] += positions
      return start + positions
    }
  }
}
