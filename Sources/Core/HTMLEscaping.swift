/// Escaping for HTML text and double-quoted attribute values.
package enum HTMLEscaping {
  /// `&`, `<`, `>` and `"` become entities; everything else stays.
  package static func escape(_ text: String) -> String {
    guard text.utf8.contains(where: needsEscape) else { return text }
    var out = ""
    out.reserveCapacity(text.utf8.count + 16)
    append(text, to: &out)
    return out
  }

  package static func append(_ text: String, to out: inout String) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices {
        guard let entity = entity(for: bytes[index]) else { continue }
        if start < index {
          out += String(
            decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)
        }
        out += entity
        start = index + 1
      }
      if start < bytes.count {
        out += String(decoding: UnsafeBufferPointer(rebasing: bytes[start...]), as: UTF8.self)
      }
    }
  }

  private static func needsEscape(_ byte: UInt8) -> Bool { entity(for: byte) != nil }

  private static func entity(for byte: UInt8) -> String? {
    switch byte {
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    case 0x22: "&quot;"
    default: nil
    }
  }
}
