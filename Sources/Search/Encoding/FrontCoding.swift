/// Sorted words without the letters that each shares with the one before it. FORMAT.md: "word list".
package enum FrontCoding {
  /// One capital letter for the number of letters shared, and the rest.
  package static func append(
    _ word: Span<UInt8>, after previous: Span<UInt8>, to out: inout [UInt8]
  ) {
    let shared = sharedLetters(word, previous, limit: 25)
    out.append(0x41 + UInt8(shared.count))
    word.extracting(shared.size...).withUnsafeBufferPointer { out.append(contentsOf: $0) }
  }

  /// The same, and one digit.
  package static func append(
    _ word: Span<UInt8>, weight: Int, after previous: Span<UInt8>, to out: inout [UInt8]
  ) {
    append(word, after: previous, to: &out)
    out.append(0x30 + UInt8(min(max(weight, 0), 9)))
  }

  package static func boundaries(_ words: [[UInt8]]) -> String {
    var out: [UInt8] = []
    var previous: [UInt8] = []
    for word in words {
      append(word.span, after: previous.span, to: &out)
      previous = word
    }
    return out.text
  }

  /// The shortest beginning of `key` that comes after `previous`.
  package static func boundary(before key: ArraySlice<UInt8>, after previous: ArraySlice<UInt8>)
    -> [UInt8]
  {
    let size = sharedLetters(key.span, previous.span, limit: .max).size
    return Array(key.prefix(size < key.count ? letterEnd(after: size, in: key.span) : size))
  }

  /// The first letters of a word, all when there are no more.
  package static func beginning(of word: ArraySlice<UInt8>, letters: Int) -> ArraySlice<UInt8> {
    var end = 0
    for _ in 0..<letters where end < word.count { end = letterEnd(after: end, in: word.span) }
    return word.prefix(end)
  }

  /// The letters that two words begin with, and their bytes; a letter is shared as a whole.
  private static func sharedLetters(
    _ a: Span<UInt8>, _ b: Span<UInt8>, limit: Int
  ) -> (count: Int, size: Int) {
    let most = min(a.count, b.count)
    var shared = (count: 0, size: 0)
    var index = 0
    while index < most, a[index] == b[index], shared.count < limit {
      index += 1
      // A letter ends where the next one begins.
      if index == a.count || a[index] & 0xC0 != 0x80 { shared = (shared.count + 1, index) }
    }
    return shared
  }

  private static func letterEnd(after start: Int, in word: Span<UInt8>) -> Int {
    var end = start + 1
    while end < word.count, word[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}
