/// Collects HTML as bytes, cut into segments at the holes.
struct HTMLWriter {
  private var bytes: [UInt8] = []
  private var segments: [String] = []
  private var holes: [Hole] = []

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  var body: RenderedBody {
    RenderedBody(segments: segments + [String(decoding: bytes, as: UTF8.self)], holes: holes)
  }

  mutating func append(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(raw: some Sequence<UInt8>) { bytes.append(contentsOf: raw) }

  mutating func append(number: some BinaryInteger) { bytes.append(contentsOf: String(number).utf8) }

  mutating func append(hole: Hole) {
    segments.append(String(decoding: bytes, as: UTF8.self))
    holes.append(hole)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Begins a new line, unless at one already.
  mutating func startLine() {
    guard let last = bytes.last, last != ASCII.newline else { return }
    bytes.append(ASCII.newline)
  }

  /// Text or the value of a double-quoted attribute.
  mutating func append(escaping text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { buffer in
      var start = 0
      while let index = Self.firstSpecial(in: buffer, from: start) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<index]))
        switch buffer[index] {
        case 0x26: append("&amp;")
        case ASCII.less: append("&lt;")
        case ASCII.greater: append("&gt;")
        default: append("&quot;")
        }
        start = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start...]))
    }
  }

  /// The first byte that becomes an entity; looks at eight bytes at a time.
  private static func firstSpecial(
    in text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    let raw = UnsafeRawBufferPointer(text)
    var index = start
    while index + 8 <= raw.count {
      let bytes = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // `<` and `>` differ in one bit, `"` and `&` too.
      if holdsZero((bytes | 0x0202_0202_0202_0202) ^ 0x3E3E_3E3E_3E3E_3E3E)
        || holdsZero((bytes | 0x0404_0404_0404_0404) ^ 0x2626_2626_2626_2626)
      {
        break
      }
      index += 8
    }
    while index < text.count {
      switch text[index] {
      case 0x26, 0x22, ASCII.less, ASCII.greater: return index
      default: index += 1
      }
    }
    return nil
  }

  /// Whether one of the eight bytes is 0 (Mycroft's test).
  private static func holdsZero(_ bytes: UInt64) -> Bool {
    (bytes &- 0x0101_0101_0101_0101) & ~bytes & 0x8080_8080_8080_8080 != 0
  }

  mutating func append(escaping text: String) { append(escaping: ArraySlice(text.utf8)) }

  /// An address, for in a double-quoted attribute.
  mutating func append(escapingAddress address: ArraySlice<UInt8>) {
    AddressEscaping.append(address, to: &bytes)
  }
}
