/// Finds YAML aliases (`*name`), which can make a few lines stand for millions of values. Front matter
/// has no use for them; a few that look like one in running text do no harm.
enum AliasGuard {
  /// So few cannot multiply to more than a few thousand values.
  private static let harmless = 20

  /// The byte at which the first alias stands, when there are an anchor and more aliases than are
  /// harmless; nil otherwise.
  static func firstAlias(in text: String) -> Int? {
    var first: Int?
    var aliases = 0
    var anchors = 0
    var previous = UInt8(ascii: " ")
    guard text.utf8.contains(UInt8(ascii: "*")) else { return nil }
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      defer { previous = byte }
      guard startsNode(after: previous), index + 1 < bytes.count, bytes[index + 1] > 0x20 else {
        continue
      }
      if byte == UInt8(ascii: "&") { anchors += 1 }
      if byte == UInt8(ascii: "*") {
        aliases += 1
        first = first ?? index
      }
    }
    return anchors > 0 && aliases > harmless ? first : nil
  }

  private static func startsNode(after byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "[") || byte == UInt8(ascii: ",")
      || byte == UInt8(ascii: "{")
  }
}
