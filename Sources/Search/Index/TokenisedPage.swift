/// The words of a page in order, as numbers in the lexicon of its group.
struct TokenisedPage: Sendable {
  struct Run: Sendable {
    var section: UInt16
    var field: SearchField
    var tokens: Range<Int>
    /// The position of the first word of the run in its section.
    var start: Int
  }

  struct Entry: Sendable {
    var word: Int32
    /// Within the run.
    var position: UInt16
    var isJoined: Bool
  }

  private(set) var entries: [Entry] = []
  private(set) var runs: [Run] = []
  /// How many words each field has.
  private(set) var lengths = [Int](repeating: 0, count: SearchField.allCases.count)

  init(_ document: SearchDocument, _ scanner: inout WordScanner, _ lexicon: inout Lexicon) {
    for (number, section) in document.sections.prefix(Int(UInt16.max)).enumerated() {
      let heading = number == 0 ? document.title : section.heading
      let field: SearchField = number == 0 ? .title : .heading
      let next = add(heading, field, number, start: 0, &scanner, &lexicon)
      add(section.text, section.role.field, number, start: next, &scanner, &lexicon)
    }
    for name in document.names { add(name, .name, 0, start: 1 << 12, &scanner, &lexicon) }
    for word in document.keywords { add(word, .keyword, 0, start: 1 << 12, &scanner, &lexicon) }
  }

  /// - Returns: the position after the run.
  @discardableResult
  private mutating func add(
    _ text: String, _ field: SearchField, _ section: Int, start: Int,
    _ scanner: inout WordScanner, _ lexicon: inout Lexicon
  ) -> Int {
    scanner.scan(text)
    guard !scanner.words.isEmpty else { return start }
    let first = entries.count
    let bytes = scanner.bytes.span
    for word in scanner.words {
      entries.append(
        Entry(
          word: lexicon.insert(bytes.extracting(word.range), hash: word.hash),
          position: UInt16(clamping: word.position), isJoined: word.isJoined))
    }
    lengths[field.rawValue] += scanner.positions
    runs.append(
      Run(section: UInt16(section), field: field, tokens: first..<entries.count, start: start))
    return start + scanner.positions
  }
}
