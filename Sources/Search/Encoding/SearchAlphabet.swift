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

  /// One character for a value of 0 … 63: `A-Z a-z 0-9 - _`, reckoned, since a table would be checked at
  /// every character. Larger values are cut off.
  @inline(__always)
  static func character(of value: UInt8) -> UInt8 {
    switch value {
    case 0..<26: UInt8(ascii: "A") + value
    case 26..<52: UInt8(ascii: "a") + (value - 26)
    case 52..<62: UInt8(ascii: "0") + (value - 52)
    case 62: UInt8(ascii: "-")
    default: UInt8(ascii: "_")
    }
  }
}
