/// Spells a stem after an ending that begins with a vowel was cut: `mann` -> man, `bom` -> boom,
/// `briev` -> brief. FORMAT.md: `restore`.
enum StemSpelling {
  /// A stem as the beginning of its base and what comes after it.
  struct Stem {
    /// How many letters of the base it begins with.
    var size: Int
    /// At most two letters, the first in the lowest byte; 0 where there is none.
    var more: UInt16 = 0

    var count: Int { size + (more == 0 ? 0 : more < 256 ? 1 : 2) }

    func append(_ base: Span<UInt8>, to out: inout [UInt8]) {
      base.extracting(first: size).withUnsafeBufferPointer { out.append(contentsOf: $0) }
      var rest = more
      while rest != 0 {
        out.append(UInt8(truncatingIfNeeded: rest))
        rest >>= 8
      }
    }

    /// As `WordLists` hash words: from their ends.
    func backwardHash(of base: Span<UInt8>) -> UInt32 {
      var hash = WordHash()
      if more > 0xFF { hash.add(UInt8(more >> 8)) }
      if more > 0 { hash.add(UInt8(truncatingIfNeeded: more)) }
      for index in (0..<size).reversed() { hash.add(base[index]) }
      return hash.value
    }

    func word(of base: Span<UInt8>) -> ASCIIWord {
      var word: ASCIIWord = []
      word.reserveCapacity(size + 2)
      append(base, to: &word)
      return word
    }
  }

  /// Calls `body` with at most two stems, the likeliest first.
  /// - Parameter isE: whether the ending was -e (adjectives), where -el is long: `formel` -> formeel.
  @inline(__always)
  static func forEachStem(
    of base: Span<UInt8>, endingIsE isE: Bool, _ body: (Stem) -> Void
  ) {
    let (first, second) = stems(of: base, endingIsE: isE)
    if let first { body(first) }
    if let second { body(second) }
  }

  static func stems(of base: Span<UInt8>, endingIsE isE: Bool) -> (Stem?, Stem?) {
    let whole = Stem(size: base.count)
    guard let last = base.letter(fromEnd: 0) else { return (nil, nil) }
    if Letters.isDoubled(base) { return (Stem(size: base.count - 1), nil) }
    let vowel = base.letter(fromEnd: 1)
    if last == Letters.i {
      return vowel.map(Letters.isVowel) == true
        ? (whole, nil) : (Stem(size: base.count, more: UInt16(Letters.e)), whole)
    }
    if Letters.isVowel(last), last != Letters.y { return (whole, nil) }
    let plain = Stem(size: base.count - 1, more: UInt16(voiceless(last)))
    guard !Letters.isOne(last, of: "wxy"), let vowel, Letters.isOne(vowel, of: "aeou") else {
      return (plain, nil)
    }
    let long = Stem(
      size: base.count - 1, more: UInt16(vowel) | UInt16(voiceless(last)) << 8)
    if let before = base.letter(fromEnd: 2), Letters.isDigraph(before, vowel) {
      // brieven -> brief, but financiele -> financieel, kopieren -> kopieer
      return vowel == Letters.e && before == Letters.i && Letters.isOne(last, of: "lr")
        ? (plain, long) : (plain, nil)
    }
    if vowel == Letters.e, Letters.isOne(last, of: "lrnm") {
      return isE && last == Letters.l ? (long, plain) : (plain, long)
    }
    if vowel == Letters.o, last == Letters.r { return (long, plain) }
    return (long, nil)
  }

  /// `briev` -> `brief`, `huiz` -> `huis`
  private static func voiceless(_ last: UInt8) -> UInt8 {
    switch last {
    case Letters.v: Letters.f
    case Letters.z: Letters.s
    default: last
    }
  }
}
