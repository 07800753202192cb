/// Spells a stem after an ending that begins with a vowel was cut: `mann` -> man, `bom` -> boom,
/// `briev` -> brief. FORMAT.md: `restore`.
enum StemSpelling {
  /// - Parameter isE: whether the ending was -e (adjectives), where -el is long: `formel` -> formeel.
  static func stems(of base: ArraySlice<UInt8>, endingIsE isE: Bool) -> [ASCIIWord] {
    guard let last = base.last else { return [] }
    if Letters.isDoubled(base) { return [Array(base.dropLast())] }
    let vowel = base.dropLast().last
    if last == Letters.i {
      return vowel.map(Letters.isVowel) == true
        ? [Array(base)] : [Array(base) + [Letters.e], Array(base)]
    }
    if Letters.isVowel(last), last != Letters.y { return [Array(base)] }
    let plain = voiceless(Array(base))
    guard !Letters.isOne(last, of: "wxy"), let vowel, Letters.isOne(vowel, of: "aeou") else {
      return [plain]
    }
    let long = voiceless(Array(base.dropLast()) + [vowel, last])
    if let before = base.dropLast(2).last, Letters.isDigraph(before, vowel) {
      // brieven -> brief, but financiele -> financieel, kopieren -> kopieer
      return vowel == Letters.e && before == Letters.i && Letters.isOne(last, of: "lr")
        ? [plain, long] : [plain]
    }
    if vowel == Letters.e, Letters.isOne(last, of: "lrnm") {
      return isE && last == Letters.l ? [long, plain] : [plain, long]
    }
    if vowel == Letters.o, last == Letters.r { return [long, plain] }
    return [long]
  }

  /// `briev` -> `brief`, `huiz` -> `huis`
  private static func voiceless(_ word: ASCIIWord) -> ASCIIWord {
    switch word.last {
    case Letters.v: word.dropLast() + [Letters.f]
    case Letters.z: word.dropLast() + [Letters.s]
    default: word
    }
  }
}
