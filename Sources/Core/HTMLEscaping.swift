/// Escaping for HTML text and double-quoted attribute values.
package enum HTMLEscaping {
  /// `&`, `<`, `>` and `"` become entities; everything else stays.
  package static func escape(_ text: String) -> String {
    var text = text
    let escaped = text.withUTF8 { bytes -> String? in
      guard bytes.endOfPlainText < bytes.count else { return nil }
      var out = ByteBuffer(capacity: bytes.count + 16)
      out.appendEscaped(bytes)
      return out.text
    }
    return escaped ?? text
  }

  /// What stands for a byte that `endOfPlainText` found.
  package static func entity(for byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    default: "&quot;"
    }
  }

  @inline(__always) fileprivate static func needsEntity(_ byte: UInt8) -> Bool {
    byte & ~0x04 == 0x22 || byte & ~0x02 == 0x3C
  }

  /// In each half the highest bit of the lowest byte that needs an entity, and of none below it.
  @inline(__always) fileprivate static func marks(in bytes: SIMD2<UInt64>) -> SIMD2<UInt64> {
    let ones = SIMD2<UInt64>(repeating: 0x0101_0101_0101_0101)
    // `"` and `&` are the same but for one bit, and so are `<` and `>`. A byte that is one of them becomes
    // zero; the lowest byte that is zero is found by its highest bit.
    let quotes = (bytes & ~(ones &* 0x04)) ^ (ones &* 0x22)
    let angles = (bytes & ~(ones &* 0x02)) ^ (ones &* 0x3C)
    return ((quotes &- ones) | (angles &- ones)) & ~bytes & (ones &* 0x80)
  }

  /// The byte that an entity of `entity(for:)` stands for.
  @inlinable package static func byte(ofEntityIn html: UnsafeBufferPointer<UInt8>, at start: Int)
    -> UInt8
  {
    guard start + 1 < html.count else { return UInt8(ascii: "&") }
    return switch html[start + 1] {
    case UInt8(ascii: "a"): UInt8(ascii: "&")
    case UInt8(ascii: "l"): UInt8(ascii: "<")
    case UInt8(ascii: "g"): UInt8(ascii: ">")
    default: UInt8(ascii: "\"")
    }
  }
}

extension ByteBuffer {
  package mutating func appendEscaped(_ text: String) {
    if text.utf8.withContiguousStorageIfAvailable({ appendEscaped($0) }) == nil {
      var text = text
      text.withUTF8 { appendEscaped($0) }
    }
  }

  /// Text, or two in one, between what the program has.
  package mutating func append(
    _ start: StaticString, escaped text: String, and more: String = "", _ end: StaticString
  ) {
    append(literal: start)
    appendEscaped(text)
    appendEscaped(more)
    append(literal: end)
  }

  package mutating func appendEscaped(_ text: Bytes) {
    var rest = text
    while true {
      let plain = rest.endOfPlainText
      append(Bytes(rebasing: rest[..<plain]))
      guard plain < rest.count else { return }
      append(literal: HTMLEscaping.entity(for: rest[plain]))
      rest = Bytes(rebasing: rest[(plain + 1)...])
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the first byte stands that needs escaping, or the end. Looks at sixteen bytes at once.
  package var endOfPlainText: Int {
    guard let base = UnsafeRawPointer(baseAddress), count >= 8 else {
      return firstIndex { HTMLEscaping.needsEntity($0) } ?? count
    }
    func bytes(_ start: Int, _ end: Int) -> SIMD2<UInt64> {
      SIMD2(
        UInt64(littleEndian: base.loadUnaligned(fromByteOffset: start, as: UInt64.self)),
        UInt64(littleEndian: base.loadUnaligned(fromByteOffset: end, as: UInt64.self)))
    }
    var index = 0
    while index &+ 16 <= count {
      let marks = HTMLEscaping.marks(in: bytes(index, index &+ 8))
      if marks[0] | marks[1] != 0 {
        return marks[0] != 0
          ? index &+ marks[0].trailingZeroBitCount / 8
          : index &+ 8 &+ marks[1].trailingZeroBitCount / 8
      }
      index &+= 16
    }
    // The last bytes, the first of which may have been looked at, and all of the shortest texts twice.
    let start = Swift.max(0, count &- 16)
    let marks = HTMLEscaping.marks(in: bytes(start, count &- 8))
    if marks[0] != 0 { return start &+ marks[0].trailingZeroBitCount / 8 }
    return marks[1] != 0 ? count &- 8 &+ marks[1].trailingZeroBitCount / 8 : count
  }
}
