/// The 64 characters that numbers are written with, five bits of a number to a character.
///
/// `FORMAT.md` describes it; `Tests/Search/coderen.json` holds both sides to it.
package enum SearchAlphabet {
  private static let characters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  /// One character for a value of 0 … 63; larger ones are cut off.
  package static func append(_ value: Int, to out: inout [UInt8]) {
    out.append(characters[min(max(value, 0), 63)])
  }

  /// Groups of five bits, the lowest first; 32 is added when more follow.
  package static func appendVarint(_ value: Int, to out: inout [UInt8]) {
    var rest = max(value, 0)
    while rest >= 32 {
      out.append(characters[rest & 31 | 32])
      rest >>= 5
    }
    out.append(characters[rest])
  }
}
