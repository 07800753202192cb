/// The 64 characters that numbers are written with, five bits of a number to a character.
///
/// `FORMAT.md` describes it; `Tests/Search/coderen.json` holds both sides to it.
package enum SearchAlphabet {
  package static func appendVarint(_ value: Int, to out: inout [UInt8]) {
    forEachGroup(of: value) { out.append(character(of: $0)) }
  }

  /// Groups of five bits, the lowest first; 32 is added when more follow.
  @inline(__always)
  static func forEachGroup(of value: Int, _ body: (UInt8) -> Void) {
    var rest = max(value, 0)
    while rest >= 32 {
      body(UInt8(rest & 31 | 32))
      rest >>= 5
    }
    body(UInt8(rest))
  }

  private static let characters: StaticString =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

  /// One character for a value of 0 … 63; larger values are cut off. A literal's bytes are there for as
  /// long as the program, and a table in an array would be checked at every character.
  @inline(__always)
  static func character(of value: UInt8) -> UInt8 { characters.utf8Start[Int(min(value, 63))] }
}
