import Core

/// The letter that a title stands under in an A-to-Z list.
enum Letter {
  static let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map { String($0) }

  /// `A` to `Z` by the first letter that counts ('s-Hertogenbosch stands under S); nil for a title
  /// that begins with something else.
  static func of(_ title: String) -> String? {
    // Nearly every title begins with a letter as it is.
    if let first = title.utf8.first, isCapital(first & ~0x20) { return capital(first & ~0x20) }
    guard let first = Slug.folding(title).utf8.first, isCapital(first & ~0x20) else { return nil }
    return capital(first & ~0x20)
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  private static func capital(_ byte: UInt8) -> String { alphabet[Int(byte) - 0x41] }

  /// The id of a letter's heading; `k-letter-0` for other signs.
  static func anchor(_ letter: String?) -> String { "k-letter-" + (letter?.lowercased() ?? "0") }
}
