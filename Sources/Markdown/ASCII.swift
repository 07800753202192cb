/// The bytes that Markdown gives a meaning.
enum ASCII {
  static let tab: UInt8 = 0x09
  static let newline: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let exclamation: UInt8 = 0x21
  static let hash: UInt8 = 0x23
  static let openParenthesis: UInt8 = 0x28
  static let closeParenthesis: UInt8 = 0x29
  static let asterisk: UInt8 = 0x2A
  static let plus: UInt8 = 0x2B
  static let hyphen: UInt8 = 0x2D
  static let period: UInt8 = 0x2E
  static let slash: UInt8 = 0x2F
  static let colon: UInt8 = 0x3A
  static let less: UInt8 = 0x3C
  static let equals: UInt8 = 0x3D
  static let greater: UInt8 = 0x3E
  static let question: UInt8 = 0x3F
  static let at: UInt8 = 0x40
  static let openBracket: UInt8 = 0x5B
  static let backslash: UInt8 = 0x5C
  static let closeBracket: UInt8 = 0x5D
  static let caret: UInt8 = 0x5E
  static let openBrace: UInt8 = 0x7B
  static let pipe: UInt8 = 0x7C
  static let closeBrace: UInt8 = 0x7D

  static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }
  static func isLineEnd(_ byte: UInt8) -> Bool { byte == newline || byte == carriageReturn }
  /// cmark's notion of white space.
  static func isSpace(_ byte: UInt8) -> Bool { byte == space || (0x09...0x0D).contains(byte) }
  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}

extension Sequence<UInt8> {
  /// Whether the bytes are those of `text`, which is lower-case ASCII, in any case.
  func equalsIgnoringCase(_ text: String) -> Bool {
    elementsEqual(text.utf8) { ASCII.lowercased($0) == $1 }
  }
}

extension BidirectionalCollection<UInt8> {
  func trimmingSpace() -> SubSequence {
    var start = startIndex
    while start < endIndex, ASCII.isSpace(self[start]) { formIndex(after: &start) }
    return self[start...].trimmingTrailingSpace()
  }

  func trimmingTrailingSpace() -> SubSequence {
    var end = endIndex
    while end > startIndex, ASCII.isSpace(self[index(before: end)]) { formIndex(before: &end) }
    return self[..<end]
  }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// The first place at or after `start` where `needle` stands.
  func firstIndex(of needle: some RandomAccessCollection<UInt8>, from start: Int) -> Int? {
    guard let first = needle.first else { return start }
    var index = Swift.max(start, startIndex)
    while index + needle.count <= endIndex {
      if self[index] == first, self[index..<index + needle.count].elementsEqual(needle) {
        return index
      }
      index += 1
    }
    return nil
  }
}

extension RandomAccessCollection where Element: Comparable, Index == Int {
  /// How many elements of this sorted collection are below `limit`.
  func countBelow(_ limit: Element) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < limit { low = middle + 1 } else { high = middle }
    }
    return low - startIndex
  }
}

extension Array {
  /// Removes all elements and keeps the memory. Nearly free when there are none, as `removeAll` is not.
  mutating func empty() {
    if !isEmpty { removeAll(keepingCapacity: true) }
  }
}
