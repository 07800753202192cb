/// Finds the words of one text after another, with buffers that are made once. FORMAT.md: "Folding and
/// tokens".
struct WordScanner {
  /// The folded text.
  private var bytes: [UInt8] = []
  /// Where the parts end of the word that is being read.
  private var ends: [Int] = []

  /// Calls `body` with every word in order, and whether it is joined from parts that follow it: it takes no
  /// position of its own.
  @inline(__always)
  mutating func scan(_ text: String, _ body: (_ word: Span<UInt8>, _ isJoined: Bool) -> Void) {
    bytes.removeAll(keepingCapacity: true)
    Folding.append(text, to: &bytes)
    bytes.append(contentsOf: repeatElement(0x20, count: Self.padding))
    var index = 0
    while let beginning = Self.forEachWord(in: bytes.span, from: index, body) {
      let start = beginning.lowerBound
      let isJoined: Bool
      (index, isJoined) = readLongWord(from: start, at: beginning.upperBound)
      if isJoined, let end = ends.last { body(bytes.span.extracting(start..<end), true) }
      var partStart = start
      for end in ends {
        body(bytes.span.extracting(partStart..<end), false)
        partStart = end
      }
    }
  }

  /// Calls `body` with words of letters and digits only.
  /// - Returns: the beginning of the next word that goes on with a sign; nil when there is none.
  @inline(__always)
  private static func forEachWord(
    in bytes: Span<UInt8>, from first: Int, _ body: (Span<UInt8>, Bool) -> Void
  ) -> Range<Int>? {
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
      body(bytes.extracting(start..<index), false)
    }
  }

  /// How many spaces stand behind a text, so that eight bytes can be read wherever a word goes on.
  private static let padding = 8

  /// How many of the next eight bytes are letters or digits without any other between them.
  @inline(__always)
  private static func wordSize(at index: Int, in bytes: Span<UInt8>) -> Int {
    let word = UInt64(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
    // The highest bit of a byte tells whether it comes at or after the first of a range.
    let ascii = word & UInt64(eight: 0x7F)
    let letters = (ascii &+ UInt64(eight: 0x80 - 0x61)) & ~(ascii &+ UInt64(eight: 0x80 - 0x7B))
    let digits = (ascii &+ UInt64(eight: 0x80 - 0x30)) & ~(ascii &+ UInt64(eight: 0x80 - 0x3A))
    return (~(letters | digits | word) & UInt64(eight: 0x80)).trailingZeroBitCount / 8
  }

  /// Reads a word with apostrophes, points or hyphens, and takes these out of it: it never gets longer,
  /// so it is written over itself.
  /// - Returns: where it ends in the text, and whether its parts are a word together.
  private mutating func readLongWord(from start: Int, at first: Int) -> (end: Int, isJoined: Bool) {
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
    return (index, ends.count > 1 && !isQuoted && !hasNumber(from: start))
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
