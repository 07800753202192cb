import Core

/// Collects HTML as bytes, cut into segments at the holes.
struct HTMLWriter {
  private var bytes: [UInt8] = []
  private var segments: [String] = []
  private var holes: [Hole] = []

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  var body: RenderedBody {
    RenderedBody(
      segments: segments + [String(decoding: bytes, as: UTF8.self)], holes: holes.tight)
  }

  mutating func append(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(raw: some Sequence<UInt8>) { bytes.append(contentsOf: raw) }

  mutating func append(number: some BinaryInteger) {
    if (0..<10).contains(number) {
      bytes.append(UInt8(ascii: "0") + UInt8(number))
    } else {
      bytes.append(contentsOf: String(number).utf8)
    }
  }

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
      var rest = buffer
      while true {
        let plain = rest.endOfPlainText
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: rest[..<plain]))
        guard plain < rest.count else { return }
        append(HTMLEscaping.entity(for: rest[plain]))
        rest = UnsafeBufferPointer(rebasing: rest[(plain + 1)...])
      }
    }
  }

  mutating func append(escaping text: String) { append(escaping: ArraySlice(text.utf8)) }

  /// An address, for in a double-quoted attribute.
  mutating func append(escapingAddress address: ArraySlice<UInt8>) {
    AddressEscaping.append(address, to: &bytes)
  }
}
