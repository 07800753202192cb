/// A decimal number exactly as written, so that no rounding reaches a page.
package struct ExactNumber: Hashable, Sendable {
  /// The digits without the decimal sign: 39,5 -> 395.
  package let units: Int
  /// How many of them stand behind the decimal sign.
  package let decimals: Int

  package init(_ whole: Int) {
    units = whole
    decimals = 0
  }

  /// Reads `28`, `-3`, `39.5`; nil for anything else, with more than nine decimals or too large.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, whole != "-" else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    guard parts.count == 1 || (1...9).contains(fraction.utf8.count),
      whole.drop(while: { $0 == "-" }).utf8.allSatisfy(Self.isDigit),
      fraction.utf8.allSatisfy(Self.isDigit), let units = Int(whole + fraction)
    else { return nil }
    self.units = units
    decimals = fraction.utf8.count
  }

  /// With a dot between thousands and a decimal comma: `8.500`, `39,5`.
  package var dutch: String {
    let digits = String(abs(units))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let whole = padded.dropLast(decimals)
    var grouped = ""
    for (offset, digit) in whole.enumerated() {
      if offset > 0, (whole.count - offset) % 3 == 0, whole.count > 3 { grouped += "." }
      grouped.append(digit)
    }
    let fraction = decimals > 0 ? "," + padded.suffix(decimals) : ""
    return (units < 0 ? "-" : "") + grouped + fraction
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension ExactNumber: Comparable {
  package static func < (a: ExactNumber, b: ExactNumber) -> Bool {
    let decimals = max(a.decimals, b.decimals)
    return a.scaled(to: decimals) < b.scaled(to: decimals)
  }

  /// As a floating-point number: at most nine decimals, so differences that matter survive.
  private func scaled(to decimals: Int) -> Double {
    var value = Double(units)
    for _ in self.decimals..<max(self.decimals, decimals) { value *= 10 }
    return value
  }
}
