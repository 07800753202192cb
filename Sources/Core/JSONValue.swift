/// A JSON value whose objects keep the order they were written in, so that the same value always
/// gives the same bytes.
package enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case int(Int)
  /// A number as it is to be written: `39.5`.
  case decimal(String)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  package static func == (a: JSONValue, b: JSONValue) -> Bool { a.compact == b.compact }

  /// Without white space. `<`, `>` and `&` are escaped, so that it can stand in a `<script>` data
  /// block as it is.
  package var compact: String {
    var out = ByteBuffer(capacity: 1 << 10)
    write(to: &out, indent: nil)
    return out.text
  }

  /// With two spaces of indentation, for people.
  package var pretty: String {
    var out = ByteBuffer(capacity: 1 << 10)
    write(to: &out, indent: 0)
    out.append(literal: "\n")
    return out.text
  }

  private func write(to out: inout ByteBuffer, indent: Int?) {
    switch self {
    case .null: out.append(literal: "null")
    case .bool(let value): out.append(literal: value ? "true" : "false")
    case .int(let value): out.append(String(value))
    case .decimal(let text): out.append(text)
    case .string(let text): out.appendJSON(text)
    case .array(let items):
      out.append(literal: "[")
      let inner = indent.map { $0 + 2 }
      for (index, item) in items.enumerated() {
        Self.startElement(index, &out, indent: inner)
        item.write(to: &out, indent: inner)
      }
      if let indent, !items.isEmpty { Self.startLine(&out, indent: indent) }
      out.append(literal: "]")
    case .object(let members):
      out.append(literal: "{")
      let inner = indent.map { $0 + 2 }
      for (index, member) in members.enumerated() {
        Self.startElement(index, &out, indent: inner)
        out.appendJSON(member.key)
        out.append(literal: indent == nil ? ":" : ": ")
        member.value.write(to: &out, indent: inner)
      }
      if let indent, !members.isEmpty { Self.startLine(&out, indent: indent) }
      out.append(literal: "}")
    }
  }

  private static func startElement(_ index: Int, _ out: inout ByteBuffer, indent: Int?) {
    if index > 0 { out.append(UInt8(ascii: ",")) }
    if let indent { startLine(&out, indent: indent) }
  }

  private static func startLine(_ out: inout ByteBuffer, indent: Int) {
    out.append(UInt8(ascii: "\n"))
    for _ in 0..<indent { out.append(UInt8(ascii: " ")) }
  }
}

extension ByteBuffer {
  /// Text as JSON has it, between quotation marks.
  package mutating func appendJSON(_ text: String) {
    append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      var index = 0
      while index < bytes.count {
        guard Self.mayNeedEscape(bytes[index]), let escape = Self.escape(of: bytes[index...]) else {
          index += 1
          continue
        }
        append(Bytes(rebasing: bytes[start..<index]))
        append(escape.text)
        index += escape.length
        start = index
      }
      append(Bytes(rebasing: bytes[start...]))
    }
    append(UInt8(ascii: "\""))
  }

  /// E2 begins the line separators that JavaScript knows, and much else.
  @inline(__always)
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    // Control characters and the signs below 64, each a bit.
    let signs: UInt64 = 0xFFFF_FFFF | 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E
    return byte < 64 ? signs >> UInt64(byte) & 1 != 0 : byte == UInt8(ascii: "\\") || byte == 0xE2
  }

  /// How the character that a text begins with is written, and how many bytes it has; nil for one that
  /// stands for itself.
  private static func escape(of text: Slice<UnsafeBufferPointer<UInt8>>)
    -> (text: String, length: Int)?
  {
    switch text[text.startIndex] {
    case UInt8(ascii: "\""): ("\\\"", 1)
    case UInt8(ascii: "\\"): ("\\\\", 1)
    case UInt8(ascii: "\n"): ("\\n", 1)
    case UInt8(ascii: "\t"): ("\\t", 1)
    case UInt8(ascii: "\r"): ("\\r", 1)
    case UInt8(ascii: "<"): ("\\u003c", 1)
    case UInt8(ascii: ">"): ("\\u003e", 1)
    case UInt8(ascii: "&"): ("\\u0026", 1)
    case 0xE2 where text.starts(with: "\u{2028}".utf8): ("\\u2028", 3)
    case 0xE2 where text.starts(with: "\u{2029}".utf8): ("\\u2029", 3)
    case 0xE2: nil
    case let control: ("\\u00" + (control < 0x10 ? "0" : "") + String(control, radix: 16), 1)
    }
  }
}
