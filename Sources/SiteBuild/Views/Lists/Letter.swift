import Core

/// The letter that a title stands under in an A-to-Z list.
enum Letter {
  static let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map { String($0) }

  /// `A` to `Z` by the first letter that counts ('s-Hertogenbosch stands under S); nil for a title
  /// that begins with something else.
  static func of(_ title: String) -> String? {
    guard let first = Slug.folding(title).utf8.first, (0x61...0x7A).contains(first) else {
      return nil
    }
    return String(decoding: [first - 32], as: UTF8.self)
  }

  /// The id of a letter's heading; `k-letter-0` for other signs.
  static func anchor(_ letter: String?) -> String { "k-letter-" + (letter?.lowercased() ?? "0") }
}
