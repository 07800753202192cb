/// Text in a CSV file (RFC 4180).
enum CSVText {
  static let lineEnd = "\r\n"

  /// A field, quoted where it must be. What a spreadsheet would take for a formula gets an apostrophe
  /// before it, so that opening the file runs nothing (OWASP, CSV injection).
  static func field(_ text: String) -> String {
    let isFormula = text.utf8.first.map { formulaSigns.contains($0) } ?? false
    let safe = isFormula ? "'" + text : text
    guard safe.utf8.contains(where: mustBeQuoted) else { return safe }
    return "\"" + safe.replacing(bytes: "\"", with: "\"\"") + "\""
  }

  static func line(_ fields: [String]) -> String {
    fields.joined(separator: ",") + lineEnd
  }

  private static let formulaSigns = Array("=+-@\t\r".utf8)

  private static func mustBeQuoted(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
    default: false
    }
  }
}
