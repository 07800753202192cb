import Core

/// Some pages that follow each other, tokenised with one lexicon. Groups depend on the number of pages
/// only, never on the number of threads.
struct PageGroup: Sendable {
  static let size = 64

  let firstPage: Int
  private(set) var pages: [TokenisedPage] = []
  private(set) var runs: [TokenisedPage.Run] = []
  /// The words of all pages, one after the other.
  private(set) var words: [TokenisedPage.Word] = []
  /// Every word once, by its number in the group. The table to find them by is not kept.
  private(set) var spellings = WordList()

  /// - Parameter document: makes that of a page.
  init(_ numbers: Range<Int>, _ document: (Int) -> SearchDocument) {
    firstPage = numbers.lowerBound
    var scanner = WordScanner()
    var lexicon = Lexicon(room: 128 * numbers.count)
    for number in numbers { add(document(number), &scanner, &lexicon) }
    runs = runs.tight
    words = words.tight
    spellings = lexicon.words.tight
  }

  private mutating func add(
    _ document: SearchDocument, _ scanner: inout WordScanner, _ lexicon: inout Lexicon
  ) {
    let firstRun = runs.count
    var lengths = [Int](repeating: 0, count: SearchField.allCases.count)
    func add(_ text: String, _ field: SearchField, _ section: Int, start: Int) -> Int {
      let end = addRun(text, field, section, start: start, &scanner, &lexicon)
      lengths[field.rawValue] += end - start
      return end
    }
    for (number, section) in document.sections.prefix(Int(UInt16.max)).enumerated() {
      let heading = number == 0 ? document.title : section.heading
      let next = add(heading, number == 0 ? .title : .heading, number, start: 0)
      _ = add(section.text, section.role.field, number, start: next)
    }
    for name in document.names { _ = add(name, .name, 0, start: 1 << 12) }
    for word in document.keywords { _ = add(word, .keyword, 0, start: 1 << 12) }
    pages.append(TokenisedPage(runs: firstRun..<runs.count, lengths: lengths))
  }

  /// - Returns: the position after the run.
  private mutating func addRun(
    _ text: String, _ field: SearchField, _ section: Int, start: Int,
    _ scanner: inout WordScanner, _ lexicon: inout Lexicon
  ) -> Int {
    let first = words.count
    var positions = 0
    scanner.scan(text) { word, isJoined in
      words.append(TokenisedPage.Word(lexicon.insert(word), isJoined: isJoined))
      if !isJoined { positions += 1 }
    }
    if words.count > first {
      runs.append(
        TokenisedPage.Run(
          section: UInt16(section), field: field, words: first..<words.count, start: start))
    }
    return start + positions
  }
}
