/// Which words stand under which key, and what else leads to pages from there.
struct KeyTable: Sendable {
  struct Entry: Sendable {
    /// Words of which this is the first candidate: their postings stand here.
    var forms: [Int32] = []
    /// Words of which this is another candidate.
    var others: [Int32] = []
    /// Compounds of which this is a part.
    var compounds: [Int32] = []
    /// Sets of synonyms with a name of one word.
    var synonyms: [Int32] = []
    /// Sets of synonyms with a name of several words, by that name.
    var phrases: [(name: String, set: Int32)] = []
    /// Pages with this as two words in their title.
    var joined: [Posting] = []
  }

  private(set) var entries: [String: Entry] = [:]

  mutating func add(_ word: Int32, lemmas: [String]) {
    for (index, lemma) in lemmas.enumerated() {
      if index == 0 {
        entries[lemma, default: Entry()].forms.append(word)
      } else {
        entries[lemma, default: Entry()].others.append(word)
      }
    }
  }

  mutating func add(compound: Int32, part: String) {
    entries[part, default: Entry()].compounds.append(compound)
  }

  mutating func add(_ name: SynonymMatcher.Name) {
    // The longest word is the rarest, as a rule.
    var longest = 0
    for (index, word) in name.words.enumerated()
    where word.utf8.count > name.words[longest].utf8.count { longest = index }
    let key = name.keys[longest]
    if name.words.count == 1 {
      entries[key, default: Entry()].synonyms.append(Int32(name.set))
    } else {
      entries[key, default: Entry()].phrases
        .append((name.words.joined(separator: " "), Int32(name.set)))
    }
  }

  mutating func add(joined word: String, _ posting: Posting) {
    entries[word, default: Entry()].joined.append(posting)
  }
}
