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
      for index in buffer.indices {
        let entity: StaticString
        switch buffer[index] {
        case 0x26: entity = "&amp;"
        case ASCII.less: entity = "&lt;"
        case ASCII.greater: entity = "&gt;"
        case 0x22: entity = "&quot;"
        default: continue
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<index]))
        append(entity)
        start = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start...]))
    }
  }

  mutating func append(escaping text: String) { append(escaping: ArraySlice(text.utf8)) }

  /// An address, for in a double-quoted attribute.
  mutating func append(escapingAddress address: ArraySlice<UInt8>) {
    AddressEscaping.append(address, to: &bytes)
  }
}
