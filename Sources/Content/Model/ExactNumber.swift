/// A decimal number exactly as written, so that no rounding reaches a page. `28` and `28.0` are equal
/// but keep their own form.
package struct ExactNumber: Sendable {
  /// The digits without the decimal sign: 39,5 -> 395.
  package let units: Int
  /// How many of them stand behind the decimal sign.
  package let decimals: Int

  private static let mostDecimals = 9
  private static let mostDigits = 18

  package init(_ whole: Int) {
    units = whole
    decimals = 0
  }

  /// Reads `28`, `-3`, `39.5`; nil for anything else, with more than nine decimals or more than
  /// eighteen digits.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    let digits = whole.hasPrefix("-") ? whole.dropFirst() : whole
    guard !digits.isEmpty, parts.count == 1 || !fraction.isEmpty,
      fraction.utf8.count <= Self.mostDecimals,
      digits.utf8.count + fraction.utf8.count <= Self.mostDigits,
      (digits + fraction).utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let units = Int(whole + fraction)
    else { return nil }
    self.units = units
    decimals = fraction.utf8.count
  }

  /// As programs write it: `8500`, `39.5`.
  package var plain: String { text(decimalSign: ".", thousands: "") }

  /// With a dot between thousands and a decimal comma: `8.500`, `39,5`.
  package var dutch: String { text(decimalSign: ",", thousands: ".") }

  private func text(decimalSign: String, thousands: String) -> String {
    let digits = String(units.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let whole = padded.dropLast(decimals)
    var grouped = ""
    for (offset, digit) in whole.enumerated() {
      if offset > 0, (whole.count - offset) % 3 == 0 { grouped += thousands }
      grouped.append(digit)
    }
    let fraction = decimals > 0 ? decimalSign + padded.suffix(decimals) : ""
    return (units < 0 ? "-" : "") + grouped + fraction
  }

  /// The whole part and the billionths behind it, both with the sign of the number.
  private var parts: (whole: Int, billionths: Int) {
    let (whole, rest) = units.quotientAndRemainder(dividingBy: Self.powerOfTen(decimals))
    return (whole, rest * Self.powerOfTen(Self.mostDecimals - decimals))
  }

  private static func powerOfTen(_ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}

extension ExactNumber: Comparable {
  package static func < (a: ExactNumber, b: ExactNumber) -> Bool { a.parts < b.parts }
  package static func == (a: ExactNumber, b: ExactNumber) -> Bool { a.parts == b.parts }
}

extension ExactNumber: Hashable {
  package func hash(into hasher: inout Hasher) {
    hasher.combine(parts.whole)
    hasher.combine(parts.billionths)
  }
}
