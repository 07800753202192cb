/// Which words stand under which key, and what else leads to pages from there. Keys are words.
final class KeyTable: Sendable {
  /// All words, keys or not, in the order of their bytes.
  let words: [Int32]
  /// Words of which the key is the first lemma, in that order: their postings stand here.
  let forms: Relation<Int32>
  /// Words of which it is another lemma, in that order.
  let others: Relation<Int32>
  /// Compounds of which it is a part.
  let compounds: Relation<Int32>
  /// Sets of synonyms with a name of one word.
  let synonyms: Relation<Int32>
  /// Sets of synonyms with a name of several words, by that name.
  let phrases: Relation<Phrase>
  /// Pages with it as two words in their title.
  let joined: Relation<Posting>
  private let areKeys: [Bool]

  private init(_ builder: Builder, words sorted: [Int32]) {
    words = sorted
    let words = sorted.count
    forms = Relation(builder.forms, count: words)
    others = Relation(builder.others, count: words)
    compounds = Relation(builder.compounds, count: words)
    synonyms = Relation(builder.synonyms, count: words)
    phrases = Relation(builder.phrases, count: words)
    joined = Relation(builder.joined, count: words)
    var areKeys = [Bool](repeating: false, count: words)
    for list in [builder.forms, builder.others, builder.compounds, builder.synonyms] {
      for pair in list { areKeys[Int(pair.number)] = true }
    }
    for pair in builder.phrases { areKeys[Int(pair.number)] = true }
    for pair in builder.joined { areKeys[Int(pair.number)] = true }
    self.areKeys = areKeys
  }

  struct Phrase: Sendable {
    var name: String
    var set: Int32
  }

  /// Collects pairs of a key and what stands there.
  struct Builder {
    fileprivate var forms: [(number: Int32, value: Int32)] = []
    fileprivate var others: [(number: Int32, value: Int32)] = []
    fileprivate var compounds: [(number: Int32, value: Int32)] = []
    fileprivate var synonyms: [(number: Int32, value: Int32)] = []
    fileprivate var phrases: [(number: Int32, value: Phrase)] = []
    fileprivate var joined: [(number: Int32, value: Posting)] = []

    mutating func add(_ word: Int32, lemmas: ArraySlice<Int32>) {
      for lemma in lemmas.prefix(1) { forms.append((lemma, word)) }
      for lemma in lemmas.dropFirst() { others.append((lemma, word)) }
    }

    mutating func add(compound: Int32, part: Int32) { compounds.append((part, compound)) }

    mutating func add(_ name: SynonymMatcher.Name, in vocabulary: Vocabulary) {
      // The longest word is the rarest, as a rule.
      var longest = 0
      for (index, word) in name.words.enumerated()
      where vocabulary.lexicon.size(of: word)
        > vocabulary.lexicon.size(of: name.words[longest])
      { longest = index }
      let key = name.keys[longest]
      if name.words.count == 1 {
        synonyms.append((key, Int32(name.set)))
      } else {
        let text = name.words.map { vocabulary[$0].text }.joined(separator: " ")
        phrases.append((key, Phrase(name: text, set: Int32(name.set))))
      }
    }

    mutating func add(joined word: Int32, _ posting: Posting) { joined.append((word, posting)) }

    /// - Parameter words: all that there are, in the order of their bytes.
    func table(of words: [Int32]) -> KeyTable { KeyTable(self, words: words) }
  }

  func isKey(_ word: Int32) -> Bool { areKeys[Int(word)] }
}
