/// The forms that a Dutch term takes in a sentence: plurals, and adjectives with an -e.
///
/// The rules make too much on purpose (`jobcoache`): a form that nobody writes is never found, and one that
/// is missing leaves a word without its explanation.
enum TermForms {
  /// All forms of a name, itself first, in a fixed order. Of several words the last takes all endings, those
  /// before it the one of adjectives: "sociale ontwikkelbedrijven".
  static func forms(of name: String) -> [String] {
    let words = name.split(separator: " ").map(String.init)
    guard let last = words.last else { return [] }
    var beginnings = [""]
    for word in words.dropLast() {
      let variants = [word] + stems(of: word).map { $0 + "e" }
      beginnings = beginnings.flatMap { beginning in variants.map { beginning + $0 + " " } }
      // A long name is a title, and does not bend.
      if beginnings.count > 16 { return [name] }
    }
    return beginnings.flatMap { beginning in endings(of: last).map { beginning + $0 } }
  }

  /// Whether a name is read letter by letter, or so short that it bends like one: WW, vso, cao.
  static func isAbbreviation(_ name: String) -> Bool {
    !name.contains(" ") && (name.utf8.count <= 3 || name.dropFirst().contains(where: \.isUppercase))
  }

  private static func endings(of word: String) -> [String] {
    let possessives = ["’s", "'s"].map { word + $0 }
    if isAbbreviation(word) { return [word] + possessives }
    guard let last = word.last else { return [] }
    switch last {
    case "e": return [word, word + "n", word + "s"]
    case "a", "i", "o", "u", "y": return [word] + possessives
    default: break
    }
    var forms = [word, word + "s", word + "es"] + possessives
    for stem in stems(of: word) { forms += [stem + "en", stem + "e"] }
    if word.hasSuffix("heid") { forms.append(word.dropLast(3) + "eden") }
    if word.hasSuffix("heden") { forms.append(word.dropLast(4) + "eid") }
    return forms
  }

  /// How a word may be spelled before an ending that begins with a vowel: `polis` -> `poliss`, `loon` ->
  /// `lon`, `bedrijf` -> `bedrijv`.
  private static func stems(of word: String) -> [String] {
    guard let last = word.last, !vowels.contains(last) else { return [] }
    let before = word.dropLast().last
    var stems = [word]
    if let before, vowels.contains(before) {
      let isLong = word.dropLast(2).last == before
      stems.append(isLong ? word.dropLast(2) + String(last) : word + String(last))
    }
    return stems
      + stems.compactMap { stem in
        voiced[stem.last ?? " "].map { String(stem.dropLast()) + $0 }
      }
  }

  private static let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
  private static let voiced: [Character: String] = ["f": "v", "s": "z"]
}
