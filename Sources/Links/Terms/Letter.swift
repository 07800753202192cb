/// Letters as the search for terms sees them, byte by byte.
enum Letter {
  /// ASCII letters and digits, and the first byte of U+00C0 to U+024F, with which Dutch is written.
  static func beginsWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte &- 0xC3 < 7
  }

  /// Whether a byte stands within a word, once in one.
  static func continuesWord(_ byte: UInt8) -> Bool { beginsWord(byte) || byte & 0xC0 == 0x80 }

  /// A byte without its capital, for ASCII and Latin-1.
  static func folded(_ byte: UInt8, after before: UInt8) -> UInt8 {
    if byte &- 0x41 < 26 { return byte | 0x20 }
    return before == 0xC3 && byte &- 0x80 < 0x1F && byte != 0x97 ? byte | 0x20 : byte
  }

  static func folded(_ text: [UInt8]) -> [UInt8] {
    var before: UInt8 = 0
    return text.map { byte in
      defer { before = byte }
      return folded(byte, after: before)
    }
  }
}
