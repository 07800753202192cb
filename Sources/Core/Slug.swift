/// The last part of a page's address: lower-case ASCII letters, digits and hyphens.
package struct Slug: Hashable, Sendable {
  package let text: String

  /// A slug as it stands, or nil when `text` is not one.
  package init?(exactly text: String) {
    guard Self.isValid(text) else { return nil }
    self.text = text
  }

  /// The slug of a heading or a name; nil when nothing of it is left.
  package init?(from text: String) {
    let folded = Self.folding(text)
    guard !folded.isEmpty else { return nil }
    self.text = folded
  }

  package static func isValid(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let first = bytes.first, let last = bytes.last else { return false }
      return first != 0x2D && last != 0x2D && bytes.allSatisfy(isSlugByte)
    }
  }

  /// Lower case, diacritics folded to ASCII (ë -> e, ij -> ij, ß -> ss), apostrophes and anything
  /// else that is no letter or digit to single hyphens, none at the ends.
  package static func folding(_ text: String) -> String {
    var text = text
    // Most text is ASCII, and then a byte is a letter.
    return text.withUTF8 { $0.allSatisfy { $0 < 0x80 } ? foldingASCII($0) : nil }
      ?? foldingScalars(text)
  }

  private static func foldingASCII(_ text: UnsafeBufferPointer<UInt8>) -> String {
    // A hyphen takes the place of one byte at least.
    String(unsafeUninitializedCapacity: text.count) { out in
      var count = 0
      var pendingHyphen = false
      for byte in text {
        guard let folded = fold(byte) else {
          pendingHyphen = count > 0
          continue
        }
        if pendingHyphen {
          out[count] = 0x2D
          count += 1
          pendingHyphen = false
        }
        out[count] = folded
        count += 1
      }
      return count
    }
  }

  private static func foldingScalars(_ text: String) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    var pendingHyphen = false
    for scalar in text.unicodeScalars {
      guard let folded = fold(scalar) else {
        pendingHyphen = !out.isEmpty
        continue
      }
      if folded.isEmpty { continue }
      if pendingHyphen {
        out.append(0x2D)
        pendingHyphen = false
      }
      out.append(contentsOf: folded)
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func isSlugByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
  }

  /// The letter or digit for an ASCII byte; nil for a separator.
  private static func fold(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39, 0x61...0x7A: byte
    case 0x41...0x5A: byte + 32
    default: nil
    }
  }

  /// ASCII letters and digits for a scalar; empty for a combining mark; nil for a separator.
  private static func fold(_ scalar: Unicode.Scalar) -> [UInt8]? {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: return [UInt8(scalar.value)]
    case 0x41...0x5A: return [UInt8(scalar.value + 32)]
    case 0x300...0x36F, 0xAD, 0x200B...0x200D: return []
    case 0..<0x80: return nil
    default: return latin[scalar]
    }
  }

  /// The accented letters of the languages that Dutch names come from.
  private static let latin: [Unicode.Scalar: [UInt8]] = {
    let groups: [(String, String)] = [
      ("a", "àáâãäåāăąÀÁÂÃÄÅĀĂĄ"), ("ae", "æÆ"), ("c", "çćčÇĆČ"), ("d", "ďđðĎĐÐ"),
      ("e", "èéêëēėęěÈÉÊËĒĖĘĚ"), ("g", "ğĞ"), ("i", "ìíîïīıÌÍÎÏĪİ"), ("ij", "\u{133}\u{132}"),
      ("l", "łŁ"),
      ("n", "ñńňÑŃŇ"), ("o", "òóôõöøōőÒÓÔÕÖØŌŐ"), ("oe", "œŒ"), ("r", "řŘ"), ("s", "śşšŚŞŠ"),
      ("ss", "ß"), ("t", "ťţŤŢ"), ("u", "ùúûüūůűÙÚÛÜŪŮŰ"), ("y", "ýÿÝŸ"), ("z", "źżžŹŻŽ"),
    ]
    var table: [Unicode.Scalar: [UInt8]] = [:]
    for (plain, accented) in groups {
      for scalar in accented.unicodeScalars { table[scalar] = Array(plain.utf8) }
    }
    return table
  }()
}

extension Slug: Comparable {
  package static func < (a: Slug, b: Slug) -> Bool { a.text < b.text }
}

extension Slug: CustomStringConvertible {
  package var description: String { text }
}
