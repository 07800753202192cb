/// Words in the order of their bytes.
enum WordOrder {
  static func sorted(_ words: some Sequence<Int32>, _ list: WordList) -> [Int32] {
    var pairs = words.map { (first: firstBytes(of: list[$0]), word: $0) }
    pairs.sort { a, b in
      a.first != b.first
        ? a.first < b.first : list[a.word].lexicographicallyPrecedes(list[b.word])
    }
    return pairs.map(\.word)
  }

  /// By word, its place among the sorted ones.
  static func ranks(_ sorted: [Int32], count: Int) -> [Int32] {
    var ranks = [Int32](repeating: 0, count: count)
    for (rank, word) in sorted.enumerated() { ranks[Int(word)] = Int32(rank) }
    return ranks
  }

  /// Up to eight bytes as one number, which decides most comparisons.
  private static func firstBytes(of word: ArraySlice<UInt8>) -> UInt64 {
    var value: UInt64 = 0
    for byte in word.prefix(8) { value = value << 8 | UInt64(byte) }
    return value << (8 * UInt64(8 - min(word.count, 8)))
  }
}
