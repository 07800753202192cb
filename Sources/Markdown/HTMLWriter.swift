import Core

/// Collects HTML as bytes, cut into segments at the holes.
struct HTMLWriter: ~Copyable {
  private var bytes: ByteBuffer
  private var segments: [String] = []
  private var holes: [Hole] = []

  init(capacity: Int) { bytes = ByteBuffer(capacity: capacity) }

  var body: RenderedBody {
    RenderedBody(
      segments: segments + [bytes.text], holes: holes.tight)
  }

  mutating func append(_ text: StaticString) { bytes.append(literal: text) }

  mutating func append(raw: ArraySlice<UInt8>) {
    raw.withUnsafeBufferPointer { bytes.append($0) }
  }

  mutating func append(number: some BinaryInteger) {
    if (0..<10).contains(number) {
      bytes.append(UInt8(ascii: "0") + UInt8(number))
    } else {
      bytes.append(String(number))
    }
  }

  mutating func append(hole: Hole) {
    segments.append(bytes.text)
    holes.append(hole)
    bytes.removeAll()
  }

  /// Begins a new line, unless at one already.
  mutating func startLine() {
    guard let last = bytes.last, last != ASCII.newline else { return }
    bytes.append(ASCII.newline)
  }

  /// Text or the value of a double-quoted attribute.
  mutating func append(escaping text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { bytes.appendEscaped($0) }
  }

  mutating func append(escaping text: String) { bytes.appendEscaped(text) }

  /// An address, for in a double-quoted attribute.
  mutating func append(escapingAddress address: ArraySlice<UInt8>) {
    AddressEscaping.append(address, to: &bytes)
  }
}
