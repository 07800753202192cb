/// Words in the order of their bytes.
enum WordOrder {
  private typealias Keyed = (first: UInt64, word: Int32)

  static func sorted(_ words: some Sequence<Int32>, _ list: WordList) -> [Int32] {
    var keyed = byFirstTwoBytes(words.map { (list.firstBytes(of: $0), $0) })
    keyed.withUnsafeMutableBufferPointer { keyed in
      var start = 0
      while start < keyed.count {
        let beginning = keyed[start].first >> 48
        var end = start + 1
        while end < keyed.count, keyed[end].first >> 48 == beginning { end += 1 }
        keyed[start..<end].sort { a, b in
          a.first != b.first ? a.first < b.first : list.isBefore(a.word, b.word, from: 8)
        }
        start = end
      }
    }
    return keyed.map(\.word)
  }

  /// Puts words with the same first two bytes together, these in their order: counting takes the place
  /// of most of the comparisons.
  private static func byFirstTwoBytes(_ words: [Keyed]) -> [Keyed] {
    var next = [Int32](repeating: 0, count: 1 << 16 + 1)
    for word in words { next[Int(word.first >> 48) + 1] += 1 }
    for beginning in 1..<next.count { next[beginning] += next[beginning - 1] }
    var out = words
    for word in words {
      let beginning = Int(word.first >> 48)
      out[Int(next[beginning])] = word
      next[beginning] += 1
    }
    return out
  }
}
