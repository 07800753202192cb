/// Finds words of a list by their bytes: a table with open addressing.
struct WordTable: Sendable {
  /// What is known of a word: most words are found, or told apart, without a look at their bytes.
  struct Slot {
    /// The last eight bytes: the whole of most words.
    fileprivate var ending: UInt64
    fileprivate var hash: UInt32
    /// The number of the word + 1; 0 is free.
    fileprivate var place: UInt32

    @inline(__always)
    var number: Int32? { place == 0 ? nil : Int32(bitPattern: place) - 1 }
  }

  /// A power of two of them, at most half of them used.
  private var slots: [Slot]
  private var shift: UInt32
  private var count = 0

  /// - Parameter words: for how many there is room before the table has to grow.
  init(room words: Int) {
    let bits = UInt32(Int.bitWidth - max(31, words * 2 - 1).leadingZeroBitCount)
    slots = Self.free(1 << Int(bits))
    shift = 32 - bits
  }

  /// - Parameters:
  ///   - hash: that of the word; it was given to `insert` in the same way.
  ///   - words: those that were inserted, by their numbers.
  @inline(__always)
  func number(of word: Span<UInt8>, hash: UInt32, in words: WordList) -> Int32? {
    slots[index(of: word, WordBytes.ending(of: word), hash, in: words)].number
  }

  /// - Parameter add: adds the word to `words`, where it is new, and says which number it has.
  /// - Returns: the number of the word.
  @inline(__always)
  mutating func insert(
    _ word: Span<UInt8>, hash: UInt32, in words: inout WordList,
    _ add: (inout WordList) -> Int32
  ) -> Int32 {
    let ending = WordBytes.ending(of: word)
    let index = index(of: word, ending, hash, in: words)
    if let number = slots[index].number { return number }
    let number = add(&words)
    fill(index, Slot(ending: ending, hash: hash, place: UInt32(bitPattern: number) + 1))
    return number
  }

  @inline(never)
  private mutating func fill(_ index: Int, _ slot: Slot) {
    slots[index] = slot
    count += 1
    if count * 2 > slots.count { grow() }
  }

  /// The slot of the word, or the free one where it would stand.
  @inline(__always)
  private func index(
    of word: Span<UInt8>, _ ending: UInt64, _ hash: UInt32, in words: WordList
  ) -> Int {
    let slots = slots.span
    var index = Int((hash &* 0x9E37_79B1) >> shift)
    while true {
      // The shift and the mask keep to the table, of which the size is a power of two.
      let slot = unsafe slots[unchecked: index]
      guard let number = slot.number else { return index }
      if slot.hash == hash, slot.ending == ending, words.holds(word, at: number) { return index }
      index = (index &+ 1) & (slots.count &- 1)
    }
  }

  private mutating func grow() {
    shift -= 1
    var larger = Self.free(slots.count * 2)
    for slot in slots where slot.place != 0 {
      var index = Int((slot.hash &* 0x9E37_79B1) >> shift)
      while larger[index].place != 0 { index = (index + 1) & (larger.count - 1) }
      larger[index] = slot
    }
    slots = larger
  }

  private static func free(_ count: Int) -> [Slot] {
    [Slot](repeating: Slot(ending: 0, hash: 0, place: 0), count: count)
  }
}
