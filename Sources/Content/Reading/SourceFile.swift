import Core

/// A text file of the project, as it was read: UTF-8 with `\n` at the ends of lines.
package struct SourceFile: Sendable {
  /// Relative to the project: `content/tips/x.md`.
  package var path: String
  package let bytes: [UInt8]

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package init(path: String, text: String) {
    self.path = path
    bytes = Self.normalised(Array(text.utf8))
  }

  /// Nil when the bytes are not UTF-8.
  package init?(path: String, bytes: [UInt8]) {
    guard (try? UTF8Span(validating: bytes.span)) != nil else { return nil }
    self.path = path
    self.bytes = Self.normalised(bytes)
  }

  /// Line ends become `\n` and a byte order mark goes, so that every later step sees one form.
  private static func normalised(_ bytes: [UInt8]) -> [UInt8] {
    let mark = "\u{FEFF}".utf8
    let text = bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...]
    guard text.holds(carriageReturn) else {
      return text.count == bytes.count ? bytes : Array(text)
    }
    var normalised: [UInt8] = []
    normalised.reserveCapacity(text.count)
    var previous: UInt8?
    for byte in text {
      if byte == carriageReturn {
        normalised.append(newline)
      } else if !(byte == newline && previous == carriageReturn) {
        normalised.append(byte)
      }
      previous = byte
    }
    return normalised
  }

  private static let carriageReturn = UInt8(ascii: "\r")
  private static let newline = UInt8(ascii: "\n")
}
