/// Different words with a number each.
struct Lexicon: Sendable {
  private(set) var words = WordList()
  private var table: WordTable

  /// - Parameter words: for how many there is room before the table has to grow.
  init(room words: Int = 32) { table = WordTable(room: words) }

  var count: Int { words.count }
  var numbers: Range<Int32> { words.numbers }

  subscript(word: Int32) -> ArraySlice<UInt8> { words[word] }

  func size(of word: Int32) -> Int { words.size(of: word) }

  func number(of word: ArraySlice<UInt8>) -> Int32? { number(of: word.span) }

  func number(of word: String) -> Int32? { number(of: Array(word.utf8)[...]) }

  @inline(__always)
  func number(of word: Span<UInt8>) -> Int32? { number(of: word, hash: WordBytes.hash(word)) }

  /// - Parameter hash: that of the word; it was given to `insert` in the same way.
  @inline(__always)
  func number(of word: Span<UInt8>, hash: UInt32) -> Int32? {
    table.number(of: word, hash: hash, in: words)
  }

  @discardableResult
  mutating func insert(_ word: ArraySlice<UInt8>) -> Int32 { insert(word.span) }

  @discardableResult
  @inline(__always)
  mutating func insert(_ word: Span<UInt8>) -> Int32 { insert(word, hash: WordBytes.hash(word)) }

  /// - Returns: the number of the word, a new one when it is not there yet.
  @inline(__always)
  mutating func insert(_ word: Span<UInt8>, hash: UInt32) -> Int32 {
    table.insert(word, hash: hash, in: &words) { words in
      words.append(word)
      return Int32(words.count - 1)
    }
  }
}
