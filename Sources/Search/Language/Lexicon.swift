/// Different words with a number each, found by a table with open addressing.
struct Lexicon: Sendable {
  private(set) var words = WordList()
  private(set) var hashes: [UInt32] = []

  /// What the table knows of a word: most words are found, or told apart, without a look at their bytes.
  private struct Slot {
    /// The last eight bytes: the whole of most words.
    var ending: UInt64
    var hash: UInt32
    /// The number of the word + 1; 0 is free.
    var number: UInt32
  }

  /// A power of two of them, at most half of them used.
  private var slots: [Slot]
  private var shift: UInt32

  /// - Parameter words: for how many there is room before the table has to grow.
  init(room words: Int = 32) {
    let bits = UInt32(Int.bitWidth - max(31, words * 2 - 1).leadingZeroBitCount)
    slots = Self.free(1 << Int(bits))
    shift = 32 - bits
  }

  var count: Int { words.count }
  var numbers: Range<Int32> { words.numbers }

  subscript(word: Int32) -> ArraySlice<UInt8> { words[word] }

  func size(of word: Int32) -> Int { words.size(of: word) }

  func number(of word: ArraySlice<UInt8>) -> Int32? { number(of: word.span) }

  func number(of word: String) -> Int32? { number(of: Array(word.utf8)[...]) }

  @inline(__always)
  func number(of word: Span<UInt8>) -> Int32? { number(of: word, hash: WordBytes.hash(word)) }

  /// - Parameter hash: that of the word; `insert` was given it in the same way.
  @inline(__always)
  func number(of word: Span<UInt8>, hash: UInt32) -> Int32? {
    let number = slots[index(of: word, WordBytes.ending(of: word), hash)].number
    return number == 0 ? nil : Int32(bitPattern: number) - 1
  }

  @discardableResult
  mutating func insert(_ word: ArraySlice<UInt8>) -> Int32 { insert(word.span) }

  @discardableResult
  mutating func insert(_ word: String) -> Int32 { insert(Array(word.utf8)[...]) }

  @discardableResult
  @inline(__always)
  mutating func insert(_ word: Span<UInt8>) -> Int32 { insert(word, hash: WordBytes.hash(word)) }

  /// - Returns: the number of the word, a new one when it is not there yet.
  @inline(__always)
  mutating func insert(_ word: Span<UInt8>, hash: UInt32) -> Int32 {
    let ending = WordBytes.ending(of: word)
    let index = index(of: word, ending, hash)
    let number = slots[index].number
    return number == 0
      ? append(word, Slot(ending: ending, hash: hash, number: UInt32(count + 1)), at: index)
      : Int32(bitPattern: number) - 1
  }

  @inline(never)
  private mutating func append(_ word: Span<UInt8>, _ slot: Slot, at index: Int) -> Int32 {
    words.append(word)
    hashes.append(slot.hash)
    slots[index] = slot
    if hashes.count * 2 > slots.count { grow() }
    return Int32(bitPattern: slot.number) - 1
  }

  /// The slot of the word, or the free one where it would stand.
  @inline(__always)
  private func index(of word: Span<UInt8>, _ ending: UInt64, _ hash: UInt32) -> Int {
    let slots = slots.span
    var index = Int((hash &* 0x9E37_79B1) >> shift)
    while true {
      // The shift and the mask keep to the table, of which the size is a power of two.
      let slot = unsafe slots[unchecked: index]
      if slot.number == 0 { return index }
      if slot.hash == hash, slot.ending == ending,
        words.holds(word, at: Int32(bitPattern: slot.number) &- 1)
      {
        return index
      }
      index = (index &+ 1) & (slots.count &- 1)
    }
  }

  private mutating func grow() {
    shift -= 1
    var larger = Self.free(slots.count * 2)
    for slot in slots where slot.number != 0 {
      var index = Int((slot.hash &* 0x9E37_79B1) >> shift)
      while larger[index].number != 0 { index = (index + 1) & (larger.count - 1) }
      larger[index] = slot
    }
    slots = larger
  }

  private static func free(_ count: Int) -> [Slot] {
    [Slot](repeating: Slot(ending: 0, hash: 0, number: 0), count: count)
  }
}
