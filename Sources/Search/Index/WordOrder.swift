/// Words in the order of their bytes.
enum WordOrder {
  /// A word with the eight bytes that are compared, as one number.
  private typealias Keyed = (bytes: UInt64, word: Int32)

  /// - Parameter words: each once.
  static func sorted(_ words: some Sequence<Int32>, _ list: WordList) -> [Int32] {
    var keyed: [Keyed] = words.map { (0, $0) }
    keyed.withUnsafeMutableBufferPointer { sort($0, list, from: 0) }
    return keyed.map(\.word)
  }

  /// Sorts words that are the same up to `first` by the next eight bytes, then those that still are the
  /// same by the eight after these.
  private static func sort(
    _ words: UnsafeMutableBufferPointer<Keyed>, _ list: WordList, from first: Int
  ) {
    for index in words.indices {
      words[index].bytes = list.eightBytes(of: words[index].word, from: first)
    }
    words.count > 192 ? count(words) : insert(words)
    var start = 0
    while start < words.count {
      let bytes = words[start].bytes
      var end = start + 1
      while end < words.count, words[end].bytes == bytes { end += 1 }
      if end - start > 1, bytes & 0xFF != 0 {
        sort(UnsafeMutableBufferPointer(rebasing: words[start..<end]), list, from: first + 8)
      }
      start = end
    }
  }

  /// Where there are too few for tables of counts to be worth while.
  private static func insert(_ words: UnsafeMutableBufferPointer<Keyed>) {
    for index in words.indices.dropFirst() {
      let word = words[index]
      var target = index
      while target > 0, word.bytes < words[target - 1].bytes {
        words[target] = words[target - 1]
        target -= 1
      }
      words[target] = word
    }
  }

  /// Counts instead of comparing, eleven bits at a time, the lowest first.
  private static func count(_ words: UnsafeMutableBufferPointer<Keyed>) {
    withUnsafeTemporaryAllocation(of: Keyed.self, capacity: words.count) { other in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: 1 << 11) { next in
        var (from, to) = (words, other)
        // Six times, so that the words end where they began.
        for shift in stride(from: UInt64(0), to: 66, by: 11) {
          next.initialize(repeating: 0)
          for word in from { next[Int(word.bytes &>> shift & 0x7FF)] &+= 1 }
          var sum: Int32 = 0
          for digit in next.indices { (next[digit], sum) = (sum, sum &+ next[digit]) }
          for word in from {
            let digit = Int(word.bytes &>> shift & 0x7FF)
            to.initializeElement(at: Int(next[digit]), to: word)
            next[digit] &+= 1
          }
          swap(&from, &to)
        }
      }
    }
  }
}
