/// A folded word of ASCII letters as bytes, with what the rules for word forms ask of it.
typealias ASCIIWord = [UInt8]

extension Collection where Element == UInt8 {
  var text: String { String(decoding: self, as: UTF8.self) }
  var hasVowel: Bool { contains(where: Letters.isVowel) }
}

extension String {
  /// The words of a list in the source, which white space divides; by bytes, since whole characters
  /// would cost a build milliseconds.
  var listedWords: [String] { utf8.split { $0 <= 0x20 }.map { String(Substring($0)) } }
}

extension ArraySlice where Element == UInt8 {
  @inline(__always)
  func ends(with ending: StaticString) -> Bool {
    let size = ending.utf8CodeUnitCount
    guard count >= size else { return false }
    let letters = UnsafeBufferPointer(start: ending.utf8Start, count: size)
    for index in letters.indices where self[endIndex - size + index] != letters[index] {
      return false
    }
    return true
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

  static func isVowel(_ letter: UInt8) -> Bool { isOne(letter, of: "aeiouy") }

  static func isVoiceless(_ letter: UInt8) -> Bool { isOne(letter, of: "chfkpstx") }

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
  static func isDoubled(_ word: some BidirectionalCollection<UInt8>) -> Bool {
    guard word.count > 2, let last = word.last, !isVowel(last) else { return false }
    return word.dropLast().last == last
  }
}
