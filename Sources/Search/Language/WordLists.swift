/// What `WordForms` says, by word. Words are found from their ends, letter by letter, since the
/// rules ask which ending of a word is a form.
final class WordLists: Sendable {
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    static let stem = Traits(rawValue: 1)
    static let geStem = Traits(rawValue: 2)
    static let adjective = Traits(rawValue: 4)
    /// Has forms of its own.
    static let lemma = Traits(rawValue: 8)
  }

  private let lexicon: Lexicon
  private let filter: HashFilter
  /// Of the last letters of the forms and of the lemmas that have forms: most walks from the end of a word
  /// stop there.
  private let formEndings: HashFilter
  private let lemmaEndings: HashFilter
  private let traits: [Traits]
  private let lemmas: [[ASCIIWord]]
  private static let endingSize = 3
  private let longestForm: Int
  private let longestLemma: Int

  init(_ forms: WordForms) {
    var lexicon = Lexicon()
    var filter = HashFilter()
    var formEndings = HashFilter()
    var lemmaEndings = HashFilter()
    var traits: [Traits] = []
    var lemmas: [[ASCIIWord]] = []
    /// - Parameter more: nothing for a form.
    func add(_ word: String, _ more: Traits) -> Int {
      let bytes = Array(word.utf8)
      let hash = WordHash.of(bytes.reversed())
      filter.insert(hash)
      let ending = WordHash.of(bytes.suffix(Self.endingSize).reversed())
      if more.isEmpty { formEndings.insert(ending) }
      if more.contains(.lemma) { lemmaEndings.insert(ending) }
      let number = Int(lexicon.insert(bytes.span, hash: hash))
      if number == traits.count {
        traits.append([])
        lemmas.append([])
      }
      traits[number].formUnion(more)
      return number
    }
    for lemma in forms.forms.keys.sorted() {
      _ = add(lemma, .lemma)
      for form in forms.forms[lemma, default: []] {
        lemmas[add(form, [])].append(Array(lemma.utf8))
      }
    }
    for stem in forms.stems { _ = add(stem, .stem) }
    for stem in forms.geStems { _ = add(stem, .geStem) }
    for adjective in forms.adjectives { _ = add(adjective, .adjective) }
    func longest(_ isTaken: (Int) -> Bool) -> Int {
      lexicon.numbers.filter { isTaken(Int($0)) }.map(lexicon.size).max() ?? 0
    }
    longestForm = longest { !lemmas[$0].isEmpty }
    longestLemma = longest { traits[$0].contains(.lemma) }
    self.lexicon = lexicon
    self.filter = filter
    self.formEndings = formEndings
    self.lemmaEndings = lemmaEndings
    self.traits = traits
    self.lemmas = lemmas
  }

  func contains(_ word: Span<UInt8>, as trait: Traits) -> Bool {
    number(of: word).map { traits[$0].contains(trait) } ?? false
  }

  /// Whether the lists have a stem, which is spelled out only when they may have it.
  func contains(_ stem: StemSpelling.Stem, of base: Span<UInt8>, as trait: Traits) -> Bool {
    filter.mayHave(stem.backwardHash(of: base)) && contains(stem.word(of: base).span, as: trait)
  }

  func traits(of number: Int) -> Traits { traits[number] }

  /// What a word is a form of.
  func lemmas(of number: Int) -> [ASCIIWord] { lemmas[number] }

  /// The longest ending of the word, of at least three letters and after at least two, that is a form:
  /// how long it is, and its number.
  func longestFormAtEnd(of word: Span<UInt8>) -> (size: Int, number: Int)? {
    var longest: (size: Int, number: Int)?
    forEachEnding(of: word, from: 3, to: longestForm, formEndings) { number, size in
      if !lemmas[number].isEmpty { longest = (size, number) }
    }
    return longest
  }

  /// Of the words of the lists, by number, whether one of some longer words ends with it as a lemma.
  func areLemmasAtEnd(of words: some Sequence<Int32>, in list: WordList) -> [Bool] {
    var found = [Bool](repeating: false, count: traits.count)
    for word in words {
      list.withBytes(of: word) {
        forEachEnding(of: $0, from: 2, to: longestLemma, lemmaEndings) { number, _ in
          if traits[number].contains(.lemma) { found[number] = true }
        }
      }
    }
    return found
  }

  @inline(__always)
  private func forEachEnding(
    of word: Span<UInt8>, from shortest: Int, to longest: Int, _ endings: HashFilter,
    _ body: (Int, Int) -> Void
  ) {
    var hash = WordHash()
    var start = word.count
    let first = max(2, word.count - longest)
    while start > first {
      start -= 1
      hash.add(word[start])
      let size = word.count - start
      guard size >= shortest else { continue }
      if filter.mayHave(hash.value),
        let number = lexicon.number(of: word.extracting(start...), hash: hash.value)
      {
        body(Int(number), size)
      }
      if size == Self.endingSize, !endings.mayHave(hash.value) { return }
    }
  }

  func number(of word: Span<UInt8>) -> Int? {
    var hash = WordHash()
    for index in word.indices.reversed() { hash.add(word[index]) }
    guard filter.mayHave(hash.value) else { return nil }
    return lexicon.number(of: word, hash: hash.value).map(Int.init)
  }
}
