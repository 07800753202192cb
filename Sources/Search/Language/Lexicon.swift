/// Different words with a number each, found by a table with open addressing.
struct Lexicon: Sendable {
  private(set) var words = WordList()
  private(set) var hashes: [UInt32] = []
  /// Hash and number + 1 of a word; 0 is free. A power of two of them, at most half of them used.
  private var slots: [UInt64]
  private var shift: UInt32

  /// - Parameter words: for how many there is room before the table has to grow.
  init(room words: Int = 32) {
    let bits = UInt32(Int.bitWidth - max(31, words * 2 - 1).leadingZeroBitCount)
    slots = [UInt64](repeating: 0, count: 1 << Int(bits))
    shift = 32 - bits
  }

  var count: Int { words.count }
  var numbers: Range<Int32> { words.numbers }

  subscript(word: Int32) -> ArraySlice<UInt8> { words[word] }

  func size(of word: Int32) -> Int { words.size(of: word) }

  func number(of word: ArraySlice<UInt8>) -> Int32? {
    number(of: word.span)
  }

  func number(of word: String) -> Int32? { number(of: Array(word.utf8)[...]) }

  @inline(__always)
  func number(of word: Span<UInt8>) -> Int32? { number(of: word, hash: WordBytes.hash(word)) }

  /// - Parameter hash: that of the word; `insert` was given it in the same way.
  @inline(__always)
  func number(of word: Span<UInt8>, hash: UInt32) -> Int32? {
    let slot = slots[index(of: word, hash)]
    return slot == 0 ? nil : Int32(truncatingIfNeeded: slot) - 1
  }

  @discardableResult
  mutating func insert(_ word: ArraySlice<UInt8>) -> Int32 {
    insert(word.span)
  }

  @discardableResult
  mutating func insert(_ word: String) -> Int32 { insert(Array(word.utf8)[...]) }

  @discardableResult
  @inline(__always)
  mutating func insert(_ word: Span<UInt8>) -> Int32 { insert(word, hash: WordBytes.hash(word)) }

  /// - Returns: the number of the word, a new one when it is not there yet.
  @inline(__always)
  mutating func insert(_ word: Span<UInt8>, hash: UInt32) -> Int32 {
    let index = index(of: word, hash)
    if slots[index] != 0 { return Int32(truncatingIfNeeded: slots[index]) - 1 }
    let number = Int32(count)
    words.append(word)
    hashes.append(hash)
    slots[index] = UInt64(hash) << 32 | UInt64(number + 1)
    if hashes.count * 2 > slots.count { grow() }
    return number
  }

  /// The slot of the word, or the free one where it would stand.
  @inline(__always)
  private func index(of word: Span<UInt8>, _ hash: UInt32) -> Int {
    let slots = slots.span
    var index = Int((hash &* 0x9E37_79B1) >> shift)
    while true {
      // The shift and the mask keep to the table, of which the size is a power of two.
      let slot = unsafe slots[unchecked: index]
      if slot == 0 { return index }
      if UInt32(truncatingIfNeeded: slot >> 32) == hash,
        words.holds(word, at: Int32(truncatingIfNeeded: slot) &- 1)
      {
        return index
      }
      index = (index &+ 1) & (slots.count &- 1)
    }
  }

  private mutating func grow() {
    shift -= 1
    var larger = [UInt64](repeating: 0, count: slots.count * 2)
    for slot in slots where slot != 0 {
      let hash = UInt32(truncatingIfNeeded: slot >> 32)
      var index = Int((hash &* 0x9E37_79B1) >> shift)
      while larger[index] != 0 { index = (index + 1) & (larger.count - 1) }
      larger[index] = slot
    }
    slots = larger
  }
}
