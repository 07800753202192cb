/// The first three letters of some words, to see of nearly every word of a text that it is none of them.
///
/// Of a letter the lowest five bits count, which are the same for capitals.
package struct WordBeginnings: Equatable, Sendable {
  package typealias Text = UnsafeBufferPointer<UInt8>

  /// One bit for each three letters.
  private var bits = [UInt64](repeating: 0, count: 1 << 15 / 64)

  package init() {}

  package mutating func insert(_ word: ArraySlice<UInt8>) {
    // What comes after a word of one or two letters can be anything.
    let missing = max(0, 3 - word.count) * 5
    let known = word.prefix(3).reduce(0) { $0 << 5 | Int($1 & 31) } << missing
    for key in known..<known + 1 << missing { bits[key / 64] |= 1 << (key % 64) }
  }

  /// Whether one of the words may begin here.
  package func mayBegin(_ text: Text, at start: Int) -> Bool {
    var bytes = UInt64(text[start])
    if start + 1 < text.count { bytes |= UInt64(text[start + 1]) << 8 }
    if start + 2 < text.count { bytes |= UInt64(text[start + 2]) << 16 }
    return bits.withUnsafeBufferPointer { Self.mayBegin(bytes, $0) }
  }

  /// - Parameter bytes: of the text, the first one lowest; only the first three matter.
  @inline(__always)
  private static func mayBegin(_ bytes: UInt64, _ bits: UnsafeBufferPointer<UInt64>) -> Bool {
    let key = bytes << 10 & 0x7C00 | bytes >> 3 & 0x3E0 | bytes >> 16 & 0x1F
    return bits[Int(truncatingIfNeeded: key >> 6)] >> (key & 63) & 1 == 1
  }

  /// The first place at or after `start` where one of the words may begin: a letter of ASCII after anything
  /// else, with the next ones. Nil when there is none.
  package func firstIndex(in text: Text, from start: Int) -> Int? {
    bits.withUnsafeBufferPointer { bits in
      var index = start
      // The highest bit of the byte before, when that is a letter.
      var before: UInt64 = start > 0 && Self.isLetter(text[start - 1]) ? 0x80 : 0
      while index &+ 16 <= text.count, let bytes = text.eightBytes(at: index) {
        let letters = Text.letters(in: bytes)
        var starts = letters & ~(letters << 8 | before)
        before = letters >> 56
        while starts != 0 {
          let place = index &+ starts.trailingZeroBitCount / 8
          if let bytes = text.eightBytes(at: place), Self.mayBegin(bytes, bits) { return place }
          starts &= starts &- 1
        }
        index &+= 8
      }
      return (index..<max(index, text.count)).first { place in
        Self.isLetter(text[place]) && (place == 0 || !Self.isLetter(text[place - 1]))
          && mayBegin(text, at: place)
      }
    }
  }

  /// Passes over words that are none of these and the space after them, as far as nothing else stands there
  /// than words of ASCII letters with spaces, commas and points: that is most of a text. It stops a few bytes
  /// before the end of the text at the latest.
  ///
  /// - Returns: where to look closer, at a word or anything else.
  package func endOfOthers(in text: Text, from start: Int) -> Int {
    bits.withUnsafeBufferPointer { bits in
      var index = start
      while let bytes = text.eightBytes(at: index), Self.isLetter(text[index]),
        !Self.mayBegin(bytes, bits)
      {
        let others = Text.letters(in: bytes) ^ 0x8080_8080_8080_8080
        let end =
          others == 0
          ? text.endOfLetters(from: index &+ 8) : index &+ others.trailingZeroBitCount / 8
        guard end < text.count, Self.separates(text[end]) else { break }
        index = end &+ 1
        if index < text.count, text[index] == UInt8(ascii: " ") { index &+= 1 }
      }
      return index
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func separates(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "\n")
  }
}
