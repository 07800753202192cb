/// Writes JSON straight to bytes: an index is megabytes of it.
struct JSONBytes {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// The bytes without the room that was kept for more.
  var exactBytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: bytes.count) { room, count in
      count = room.initialize(fromContentsOf: bytes)
    }
  }

  /// Begins anew, in the same memory.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  mutating func open(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    needsComma = false
  }

  mutating func close(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    needsComma = true
  }

  /// Before every element of an array and every key of an object.
  mutating func next() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  mutating func key(_ key: String) {
    next()
    string(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// A key of characters that need no escaping.
  mutating func key(_ key: Span<UInt8>) {
    next()
    plain(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// A value that is JSON already.
  mutating func raw(_ json: Span<UInt8>) {
    json.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    needsComma = true
  }

  /// A string of characters that need no escaping.
  mutating func plain(_ text: Span<UInt8>) {
    plain { out in text.withUnsafeBufferPointer { out.append(contentsOf: $0) } }
  }

  @inline(__always)
  mutating func plain(_ write: (inout [UInt8]) -> Void) {
    bytes.append(UInt8(ascii: "\""))
    write(&bytes)
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { string($0) }
  }

  mutating func string(_ text: some Collection<UInt8>) {
    plain { out in
      var rest = text[...]
      while let index = rest.firstIndex(where: Self.needsCare) {
        out += rest[..<index]
        if rest[index] < 0x20 {
          out.append(0x20)
        } else {
          out.append(UInt8(ascii: "\\"))
          out.append(rest[index])
        }
        rest = rest[rest.index(after: index)...]
      }
      out += rest
    }
  }

  /// Quotes and backslashes are escaped, control characters become spaces.
  private static func needsCare(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }
}
