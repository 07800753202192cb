/// Writes JSON straight to bytes: an index is megabytes of it.
struct JSONBytes {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

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

  /// A value that is JSON already.
  mutating func raw(_ json: [UInt8]) {
    bytes += json
    needsComma = true
  }

  /// A string of characters that need no escaping.
  mutating func plain(_ text: [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    bytes += text
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0..<0x20: bytes.append(0x20)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  mutating func number(_ value: Int) {
    bytes += Array(String(value).utf8)
    needsComma = true
  }
}
