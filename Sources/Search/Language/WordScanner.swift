/// Finds the words of one text after another, as places in its folded bytes, with buffers that are
/// made once. FORMAT.md: "Folding and tokens".
struct WordScanner {
  struct Word {
    /// Where the word stands in `bytes`.
    var range: Range<Int>
    /// The parts of `re-integratie` follow each other; the joined word stands where the first stands.
    var position: Int
    var isJoined = false
  }

  private(set) var bytes: [UInt8] = []
  private(set) var words: [Word] = []
  /// How many positions the words take.
  private(set) var positions = 0
  /// Where the parts end of the word that is being read.
  private var ends: [Int] = []

  mutating func scan(_ text: String) {
    bytes.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    positions = 0
    Folding.append(text, to: &bytes)
    bytes.append(contentsOf: repeatElement(0x20, count: Self.padding))
    var index = 0
    while let beginning = Self.addWords(in: bytes, from: index, to: &words, &positions) {
      index = scanLongWord(from: beginning.lowerBound, at: beginning.upperBound)
    }
  }

  /// Adds words of letters and digits only.
  /// - Returns: the beginning of the next word that goes on with a sign; nil when there is none.
  private static func addWords(
    in bytes: [UInt8], from first: Int, to words: inout [Word], _ positions: inout Int
  ) -> Range<Int>? {
    let bytes = bytes.span
    let end = bytes.count - padding
    var index = first
    while true {
      while index < end, !isWord(bytes[index]) { index += 1 }
      guard index < end else { return nil }
      let start = index
      var size: Int
      repeat {
        size = wordSize(at: index, in: bytes)
        index += size
      } while size == 8
      if goesOn(at: index, in: bytes) { return start..<index }
      words.append(Word(range: start..<index, position: positions))
      positions += 1
    }
  }

  /// How many spaces stand behind a text, so that eight bytes can be read wherever a word goes on.
  private static let padding = 8

  /// How many of the next eight bytes are letters or digits without any other between them.
  @inline(__always)
  private static func wordSize(at index: Int, in bytes: Span<UInt8>) -> Int {
    func eight(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
    let word = UInt64(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
    // The highest bit of a byte tells whether it comes at or after the first of a range.
    let ascii = word & eight(0x7F)
    let letters = (ascii &+ eight(0x80 - 0x61)) & ~(ascii &+ eight(0x80 - 0x7B))
    let digits = (ascii &+ eight(0x80 - 0x30)) & ~(ascii &+ eight(0x80 - 0x3A))
    return (~(letters | digits | word) & eight(0x80)).trailingZeroBitCount / 8
  }

  /// Reads a word with apostrophes, points or hyphens, and takes these out of it: it never gets longer,
  /// so it is written over itself.
  private mutating func scanLongWord(from start: Int, at first: Int) -> Int {
    let isQuoted = start > 0 && bytes[start - 1] == Folding.apostrophe
    ends.removeAll(keepingCapacity: true)
    var index = first
    var end = first
    while index < bytes.count {
      let byte = bytes[index]
      if Self.isWord(byte) {
        bytes[end] = byte
        end += 1
      } else if !Self.goesOn(at: index, in: bytes.span) {
        break
      } else if byte == Self.hyphen {
        ends.append(end)
      }
      index += 1
    }
    ends.append(end)
    if ends.count > 1, !isQuoted, !hasNumber(from: start) {
      add(start..<end, isJoined: true)
      positions -= 1
    }
    var partStart = start
    for end in ends {
      add(partStart..<end)
      partStart = end
    }
    return index
  }

  /// Whether one of the parts has digits only.
  private func hasNumber(from start: Int) -> Bool {
    var partStart = start
    for end in ends {
      if bytes[partStart..<end].allSatisfy(Self.isDigit) { return true }
      partStart = end
    }
    return false
  }

  private mutating func add(_ range: Range<Int>, isJoined: Bool = false) {
    words.append(Word(range: range, position: positions, isJoined: isJoined))
    positions += 1
  }

  private static let hyphen = UInt8(ascii: "-")
  private static let point = UInt8(ascii: ".")

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  private static func isWord(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
  }

  /// Whether the sign at `index` may stand in a word: an apostrophe or a hyphen before a letter or
  /// digit, or the point of 8.500.
  @inline(__always)
  private static func goesOn(at index: Int, in bytes: Span<UInt8>) -> Bool {
    guard index + 1 < bytes.count, bytes[index] != 0x20 else { return false }
    switch bytes[index] {
    case Folding.apostrophe, hyphen: return isWord(bytes[index + 1])
    case point: return isThousands(index, in: bytes)
    default: return false
    }
  }

  /// The point of 8.500: a digit before it, exactly three after it.
  private static func isThousands(_ index: Int, in bytes: Span<UInt8>) -> Bool {
    guard index > 0, index + 3 < bytes.count else { return false }
    return isDigit(bytes[index - 1]) && isDigit(bytes[index + 1]) && isDigit(bytes[index + 2])
      && isDigit(bytes[index + 3]) && !(index + 4 < bytes.count && isDigit(bytes[index + 4]))
  }
}
