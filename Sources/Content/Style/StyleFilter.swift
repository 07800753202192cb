import Core

/// Tells of a file as a whole whether anything in it can be a finding: a word to avoid, an `@`, or the digits
/// of a telephone number, in code and addresses of links as well.
struct StyleFilter: Sendable {
  /// A bit for all three bytes that a pattern can begin with, by the lowest five bits of each: those are the
  /// same for capitals.
  private let beginnings: [UInt64]
  /// What is compared of the patterns, one after the other, and where each begins and ends; by first byte.
  private let texts: [UInt8]
  private let bounds: [Range<Int>]
  private let byInitial: [Range<Int>]

  init(_ patterns: [StylePattern]) {
    let sorted = patterns.sorted { $0.initial < $1.initial }
    var beginnings = [UInt64](repeating: 0, count: (1 << 15) / 64)
    var texts: [UInt8] = []
    var bounds: [Range<Int>] = []
    var byInitial = [Range<Int>](repeating: 0..<0, count: 256)
    for pattern in sorted where !pattern.unblankable.isEmpty {
      let text = pattern.unblankable
      // What comes after a text of one or two bytes can be anything.
      let missing = max(0, 3 - text.count) * 5
      let known = text.prefix(3).reduce(0) { $0 << 5 | Int($1 & 31) } << missing
      for key in known..<known + 1 << missing { beginnings[key / 64] |= 1 << (key % 64) }
      bounds.append(texts.count..<texts.count + text.count)
      texts += text
      let initial = Int(pattern.initial)
      let first = byInitial[initial].isEmpty ? bounds.count - 1 : byInitial[initial].lowerBound
      byInitial[initial] = first..<bounds.count
    }
    self.beginnings = beginnings
    self.texts = texts
    self.bounds = bounds
    self.byInitial = byInitial
  }

  func mayFind(in bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      beginnings.withUnsafeBufferPointer { beginnings in
        Self.wordBytes.withUnsafeBufferPointer {
          mayFind(in: bytes, beginnings: beginnings, wordBytes: $0)
        }
      }
    }
  }

  private func mayFind(
    in text: UnsafeBufferPointer<UInt8>, beginnings: UnsafeBufferPointer<UInt64>,
    wordBytes: UnsafeBufferPointer<Bool>
  ) -> Bool {
    var index = 0
    while index < text.count {
      let byte = text[index]
      guard wordBytes[Int(byte)] else {
        if byte == UInt8(ascii: "@") { return true }
        index += 1
        continue
      }
      var key = Int(byte & 31) << 10
      if index + 2 < text.count {
        key |= Int(text[index + 1] & 31) << 5 | Int(text[index + 2] & 31)
      } else if index + 1 < text.count {
        key |= Int(text[index + 1] & 31) << 5
      }
      if beginnings[key / 64] >> (key % 64) & 1 == 1, beginsPattern(text, at: index) {
        return true
      }
      if byte == UInt8(ascii: "0") || byte == UInt8(ascii: "3"),
        mayBeTelephone(text, from: index)
      {
        return true
      }
      index = text.endOfLetters(from: index + 1)
      while index < text.count, wordBytes[Int(text[index])] { index += 1 }
    }
    return false
  }

  private func beginsPattern(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    for index in byInitial[Int(lowercased(text[start]))] {
      let pattern = bounds[index]
      guard pattern.count <= text.count - start else { continue }
      var length = 1
      while length < pattern.count,
        lowercased(text[start + length]) == texts[pattern.lowerBound + length]
      {
        length += 1
      }
      if length == pattern.count { return true }
    }
    return false
  }

  /// Whether ten digits follow with spaces and hyphens, or less before something that may count as
  /// spaces: code and the address of a link.
  private func mayBeTelephone(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    var digits = 0
    for byte in text[start...] {
      switch byte {
      case 0x30...0x39: digits += 1
      case UInt8(ascii: " "), UInt8(ascii: "-"): break
      case UInt8(ascii: "`"), UInt8(ascii: "]"): return true
      default: return digits >= 10
      }
    }
    return digits >= 10
  }

  private static let wordBytes = (0...255).map { isWordByte(UInt8($0)) }
}
