/// A folded word of ASCII letters as bytes, with what the rules for word forms ask of it.
typealias ASCIIWord = [UInt8]

extension Collection where Element == UInt8 {
  var text: String { String(decoding: self, as: UTF8.self) }
}

extension String {
  /// The words of a list in the source, which white space divides; by bytes, since whole characters
  /// would cost a build milliseconds.
  var listedWords: [String] { utf8.split { $0 <= 0x20 }.map { String(Substring($0)) } }
}

extension Span<UInt8> {
  @inline(__always)
  func ends(with ending: StaticString) -> Bool {
    holds(ending, at: count - ending.utf8CodeUnitCount)
  }

  @inline(__always)
  func starts(with beginning: StaticString) -> Bool { holds(beginning, at: 0) }

  /// Whether some letters stand at a place; false where there is no room for them.
  @inline(__always)
  func holds(_ letters: StaticString, at start: Int) -> Bool {
    let letters = UnsafeBufferPointer(start: letters.utf8Start, count: letters.utf8CodeUnitCount)
    guard start >= 0, start + letters.count <= count else { return false }
    for index in letters.indices where self[unchecked: start + index] != letters[index] {
      return false
    }
    return true
  }

  /// Nil where the word is too short.
  @inline(__always)
  func letter(fromEnd place: Int) -> UInt8? { place < count ? self[count - 1 - place] : nil }

  var hasVowel: Bool {
    for index in indices where Letters.isVowel(self[index]) { return true }
    return false
  }
}

/// Letters and pairs of letters as Dutch spelling groups them.
enum Letters {
  static let a = UInt8(ascii: "a")
  static let d = UInt8(ascii: "d")
  static let e = UInt8(ascii: "e")
  static let f = UInt8(ascii: "f")
  static let g = UInt8(ascii: "g")
  static let i = UInt8(ascii: "i")
  static let l = UInt8(ascii: "l")
  static let o = UInt8(ascii: "o")
  static let r = UInt8(ascii: "r")
  static let s = UInt8(ascii: "s")
  static let t = UInt8(ascii: "t")
  static let v = UInt8(ascii: "v")
  static let y = UInt8(ascii: "y")
  static let z = UInt8(ascii: "z")

  /// Whether a word has no other letters than a to z.
  static func areAll(_ word: Span<UInt8>) -> Bool {
    for index in word.indices where word[index] &- 0x61 >= 26 { return false }
    return true
  }

  @inline(__always)
  static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case a, e, i, o, y, UInt8(ascii: "u"): true
    default: false
    }
  }

  static func isVoiceless(_ letter: UInt8) -> Bool { isOne(letter, of: "chfkpstx") }

  @inline(__always)
  static func isOne(_ letter: UInt8, of letters: StaticString) -> Bool {
    UnsafeBufferPointer(start: letters.utf8Start, count: letters.utf8CodeUnitCount)
      .contains(letter)
  }

  /// Two letters that are one long sound.
  static func isDigraph(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first, second) {
    case (a, a), (e, e), (o, o), (UInt8(ascii: "u"), UInt8(ascii: "u")), (i, e), (o, e),
      (e, UInt8(ascii: "u")), (o, UInt8(ascii: "u")), (UInt8(ascii: "u"), i), (e, i),
      (i, UInt8(ascii: "j")), (a, UInt8(ascii: "u")):
      true
    default: false
    }
  }

  /// Ends with a consonant written twice (`mann`).
  static func isDoubled(_ word: Span<UInt8>) -> Bool {
    guard word.count > 2 else { return false }
    let last = word[word.count - 1]
    return word[word.count - 2] == last && !isVowel(last)
  }
}
