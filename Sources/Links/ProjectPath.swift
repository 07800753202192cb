import Core

/// Paths of files in the project, always relative to its root and with `/`.
enum ProjectPath {
  /// The file that `relative` means in a page; nil when it leaves `content/` and `seeds/`, or has a
  /// query or a scheme.
  static func resolve(_ relative: String, from file: String) -> String? {
    guard !relative.hasPrefix("/"), !relative.contains("?"), let decoded = percentDecoded(relative)
    else { return nil }
    var parts = file.split(separator: "/").dropLast().map(String.init)
    for part in decoded.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        guard !parts.isEmpty else { return nil }
        parts.removeLast()
      default: parts.append(String(part))
      }
    }
    guard parts.first == "content" || parts.first == "seeds" else { return nil }
    return parts.joined(separator: "/")
  }

  /// Nil when the escapes are not well-formed UTF-8.
  private static func percentDecoded(_ text: String) -> String? {
    guard text.utf8.contains(0x25) else { return text }
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == 0x25 else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst(), let low = rest.popFirst(),
        let value = UInt8(String(decoding: [high, low], as: UTF8.self), radix: 16)
      else { return nil }
      bytes.append(value)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
