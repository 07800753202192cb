/// Finds the words of one text after another, as places in its folded bytes, with buffers that are
/// made once. FORMAT.md: "Folding and tokens".
struct WordScanner {
  struct Word {
    /// Where the word stands in `bytes`.
    var range: Range<Int>
    var hash: UInt32
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
    var index = 0
    while index < bytes.count {
      if Self.isWord(bytes[index]) {
        index = scanWord(at: index)
      } else {
        index += 1
      }
    }
  }

  /// - Returns: the place after the word.
  private mutating func scanWord(at start: Int) -> Int {
    var hash = WordHash()
    var index = start
    while index < bytes.count, Self.isWord(bytes[index]) {
      hash.add(bytes[index])
      index += 1
    }
    guard index < bytes.count, goesOn(at: index) else {
      add(start..<index, hash.value)
      return index
    }
    return scanLongWord(from: start, at: index)
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
      } else if !goesOn(at: index) {
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
    add(range, WordHash.of(bytes[range]), isJoined: isJoined)
  }

  private mutating func add(_ range: Range<Int>, _ hash: UInt32, isJoined: Bool = false) {
    words.append(Word(range: range, hash: hash, position: positions, isJoined: isJoined))
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
  private func goesOn(at index: Int) -> Bool {
    switch bytes[index] {
    case Folding.apostrophe, Self.hyphen:
      index + 1 < bytes.count && Self.isWord(bytes[index + 1])
    case Self.point: isThousands(index)
    default: false
    }
  }

  /// The point of 8.500: a digit before it, exactly three after it.
  private func isThousands(_ index: Int) -> Bool {
    func isDigit(_ index: Int) -> Bool { index < bytes.count && Self.isDigit(bytes[index]) }
    return index > 0 && isDigit(index - 1) && isDigit(index + 1) && isDigit(index + 2)
      && isDigit(index + 3) && !isDigit(index + 4)
  }
}
