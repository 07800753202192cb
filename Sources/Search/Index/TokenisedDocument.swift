/// The words of a page in order, as numbers in a list of its own until the pages are merged.
struct TokenisedDocument: Sendable {
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

  /// The distinct words.
  var words: [String] = []
  var entries: [Entry] = []
  var runs: [Run] = []
  /// How many words each field has.
  var lengths = [Int](repeating: 0, count: SearchField.allCases.count)

  init(_ document: SearchDocument) {
    var index: [String: Int32] = [:]
    for (number, section) in document.sections.prefix(Int(UInt16.max)).enumerated() {
      let heading = number == 0 ? document.title : section.heading
      let next = add(heading, number == 0 ? .title : .heading, number, start: 0, &index)
      add(section.text, section.role.field, number, start: next, &index)
    }
    for name in document.names { add(name, .name, 0, start: 1 << 12, &index) }
    for keyword in document.keywords { add(keyword, .keyword, 0, start: 1 << 12, &index) }
  }

  /// - Returns: the position after the run.
  @discardableResult
  private mutating func add(
    _ text: String, _ field: SearchField, _ section: Int, start: Int,
    _ index: inout [String: Int32]
  ) -> Int {
    let first = entries.count
    let length = Tokenizer.scan(text) { bytes, position, isJoined in
      let word = String(decoding: bytes, as: UTF8.self)
      let number: Int32
      if let known = index[word] {
        number = known
      } else {
        number = Int32(words.count)
        index[word] = number
        words.append(word)
      }
      entries.append(
        Entry(word: number, position: UInt16(clamping: position), isJoined: isJoined))
    }
    guard entries.count > first else { return start }
    lengths[field.rawValue] += length
    runs.append(
      Run(section: UInt16(section), field: field, tokens: first..<entries.count, start: start))
    return start + length
  }
}
