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
    var out: [UInt8] = []
    write(to: &out, indent: nil)
    return String(decoding: out, as: UTF8.self)
  }

  /// With two spaces of indentation, for people.
  package var pretty: String {
    var out: [UInt8] = []
    write(to: &out, indent: 0)
    return String(decoding: out, as: UTF8.self) + "\n"
  }

  private func write(to out: inout [UInt8], indent: Int?) {
    switch self {
    case .null: out += "null".utf8
    case .bool(let value): out += (value ? "true" : "false").utf8
    case .int(let value): out += String(value).utf8
    case .decimal(let text): out += text.utf8
    case .string(let text): Self.write(text, to: &out)
    case .array(let items):
      Self.write("[", "]", items, to: &out, indent: indent) { item, out, indent in
        item.write(to: &out, indent: indent)
      }
    case .object(let members):
      Self.write("{", "}", members, to: &out, indent: indent) { member, out, indent in
        Self.write(member.key, to: &out)
        out += (indent == nil ? ":" : ": ").utf8
        member.value.write(to: &out, indent: indent)
      }
    }
  }

  private static func write<Element>(
    _ open: String, _ close: String, _ elements: [Element], to out: inout [UInt8], indent: Int?,
    element: (Element, inout [UInt8], Int?) -> Void
  ) {
    out += open.utf8
    let inner = indent.map { $0 + 2 }
    for (index, member) in elements.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      if let inner { startLine(&out, indent: inner) }
      element(member, &out, inner)
    }
    if let indent, !elements.isEmpty { startLine(&out, indent: indent) }
    out += close.utf8
  }

  private static func startLine(_ out: inout [UInt8], indent: Int) {
    out.append(UInt8(ascii: "\n"))
    out += repeatElement(UInt8(ascii: " "), count: indent)
  }

  private static func write(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices where mayNeedEscape[Int(bytes[index])] {
        guard let escape = escape(of: bytes[index...]) else { continue }
        out += bytes[start..<index]
        out += escape.text.utf8
        start = index + escape.length
      }
      out += bytes[start...]
    }
    out.append(UInt8(ascii: "\""))
  }

  /// By byte; E2 begins the line separators that JavaScript knows, and much else.
  private static let mayNeedEscape = (0..<256).map { byte in
    byte < 0x20 || byte == 0xE2 || "\"\\<>&".utf8.contains(UInt8(byte))
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
