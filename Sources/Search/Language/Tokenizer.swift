/// Folds a text and finds its words. FORMAT.md: "Folding and tokens".
package enum Tokenizer {
  /// Lower case, without diacritics; what is no letter, digit or ASCII sign is a space.
  package static func fold(_ text: String) -> String {
    foldedBytes(text).text
  }

  package static func tokens(_ text: String) -> [Token] {
    var tokens: [Token] = []
    scan(text) { word, position, isJoined in
      tokens.append(
        Token(word: String(decoding: word, as: UTF8.self), position: position, isJoined: isJoined))
    }
    return tokens
  }

  /// Calls `body` with the bytes, the position and whether it is a joined word, for every word.
  /// - Returns: the number of positions.
  @discardableResult
  static func scan(_ text: String, _ body: (ArraySlice<UInt8>, Int, Bool) -> Void) -> Int {
    let bytes = foldedBytes(text)
    var position = 0
    var index = 0
    var word: [UInt8] = []
    var ends: [Int] = []
    while index < bytes.count {
      guard isWord(bytes[index]) else {
        index += 1
        continue
      }
      let isQuoted = index > 0 && bytes[index - 1] == apostrophe
      word.removeAll(keepingCapacity: true)
      ends.removeAll(keepingCapacity: true)
      while index < bytes.count {
        let byte = bytes[index]
        if isWord(byte) {
          word.append(byte)
        } else if byte == hyphen, isWordAt(index + 1, bytes) {
          ends.append(word.count)
        } else if !(byte == apostrophe && isWordAt(index + 1, bytes)),
          !(byte == point && isThousands(index, bytes))
        {
          break
        }
        index += 1
      }
      ends.append(word.count)
      position = emit(word, ends, isQuoted, position, body)
    }
    return position
  }

  private static func emit(
    _ word: [UInt8], _ ends: [Int], _ isQuoted: Bool, _ first: Int,
    _ body: (ArraySlice<UInt8>, Int, Bool) -> Void
  ) -> Int {
    guard ends.count > 1 else {
      body(word[...], first, false)
      return first + 1
    }
    var start = 0
    let parts = ends.map { end in
      defer { start = end }
      return word[start..<end]
    }
    if !isQuoted, !parts.contains(where: { $0.allSatisfy(isDigit) }) {
      body(word[...], first, true)
    }
    for (offset, part) in parts.enumerated() { body(part, first + offset, false) }
    return first + parts.count
  }

  private static let apostrophe = UInt8(ascii: "'")
  private static let hyphen = UInt8(ascii: "-")
  private static let point = UInt8(ascii: ".")

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || isDigit(byte) || byte >= 0x80
  }

  private static func isWordAt(_ index: Int, _ bytes: [UInt8]) -> Bool {
    index < bytes.count && isWord(bytes[index])
  }

  /// The point of 8.500: a digit before it, exactly three after it.
  private static func isThousands(_ index: Int, _ bytes: [UInt8]) -> Bool {
    func isDigitAt(_ index: Int) -> Bool { index < bytes.count && isDigit(bytes[index]) }
    return index > 0 && isDigit(bytes[index - 1]) && isDigitAt(index + 1) && isDigitAt(index + 2)
      && isDigitAt(index + 3) && !isDigitAt(index + 4)
  }

  private static func foldedBytes(_ text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { source in
      var out: [UInt8] = []
      out.reserveCapacity(source.count)
      var index = 0
      while index < source.count {
        let byte = source[index]
        if byte < 0x80 {
          out.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
          index += 1
        } else {
          let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
          let end = min(index + length, source.count)
          let scalars = String(decoding: source[index..<end], as: UTF8.self).unicodeScalars
          if let scalar = scalars.first { append(scalar, to: &out) }
          index = end
        }
      }
      return out
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to out: inout [UInt8]) {
    switch scalar.value {
    case 0x2019, 0x2018, 0x2BC, 0x2032:
      out.append(apostrophe)
    default:
      if let folded = LatinFolding.table[scalar.value] {
        out += folded
      } else if scalar.properties.generalCategory.isMark {
        return
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        out += Array(scalar.properties.lowercaseMapping.utf8)
      } else {
        out.append(0x20)
      }
    }
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isMark: Bool {
    self == .nonspacingMark || self == .spacingMark || self == .enclosingMark
  }
}
