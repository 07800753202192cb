import Core

/// What the browser needs of the lists of word forms: it loads them all, so they hold only what can
/// make a difference on this site.
final class LanguageSelection: Sendable {
  private let all: WordForms
  private let full: Dutch
  private let keys: KeyTable
  private let vocabulary: Vocabulary
  private let lemmas: Lemmas

  init(
    _ forms: WordForms, _ dutch: Dutch, _ keys: KeyTable, _ vocabulary: Vocabulary,
    _ lemmas: Lemmas
  ) {
    all = forms
    full = dutch
    self.keys = keys
    self.vocabulary = vocabulary
    self.lemmas = lemmas
  }

  /// With these the browser finds the same first lemma for every word of the site: there a form's
  /// postings stand.
  func forms(jobs: Int) async -> WordForms {
    var selection = selected()
    // Shorter lists change nothing for a word that the full ones have nothing to say of.
    let words = vocabulary.pageWords.filter { lemmas.usesLists[Int($0)] }
    for isLastTry in [false, true] {
      let found = await Lemmas.find(words, vocabulary.lexicon, Dutch(selection), jobs: jobs)
      let others = zip(words, found.flatMap(\.firsts)).filter { word, lemma in
        lemma != vocabulary[lemmas.home(of: word)]
      }
      if others.isEmpty { return selection }
      if isLastTry { break }
      for (word, _) in others {
        selection.restore(
          for: vocabulary[word].text, lemma: vocabulary[lemmas.home(of: word)].text, from: all)
      }
    }
    return all
  }

  private func selected() -> WordForms {
    let rules = Dutch(WordForms(geStems: all.geStems, adjectives: all.adjectives))
    let endings = lemmasAtEndOfKeys()
    var out = all
    out.forms = [:]
    for (lemma, list) in all.forms {
      let isEnding = endings.contains(lemma)
      let kept = list.filter {
        let word = Array($0.utf8)[...]
        return matters(word, rules)
          || isEnding && !(rules.lemmas(of: word).first?.elementsEqual(lemma.utf8) ?? false)
      }
      if !kept.isEmpty { out.forms[lemma] = kept }
    }
    out.stems = all.stems.filter { stem in
      isKey(Array(stem.utf8)[...])
        || ["", "en", "n", "e", "s"].contains { matters(Array((stem + $0).utf8)[...], rules) }
    }
    out.adjectives = all.adjectives.filter { isKey(Array($0.utf8)[...]) }
    return out
  }

  /// Whether the lists change which keys of the site a word leads to.
  private func matters(_ word: ArraySlice<UInt8>, _ rules: Dutch) -> Bool {
    var found = LemmaList()
    full.addLemmas(of: word, to: &found)
    guard found.usesLists[0] else { return false }
    let with = found.lemmas(of: 0).map { found.lemmas[$0] }
    let without = rules.lemmas(of: word)
    return without.first != with.first || without.filter(isKey) != with.filter(isKey)
  }

  private func isKey(_ word: ArraySlice<UInt8>) -> Bool {
    vocabulary.lexicon.number(of: word).map(keys.isKey) ?? false
  }

  /// The lemmas that a longer key ends with.
  private func lemmasAtEndOfKeys() -> Set<String> {
    var found: Set<[UInt8]> = []
    for word in vocabulary.lexicon.numbers where keys.isKey(word) {
      full.lists.forEachLemmaAtEnd(of: vocabulary[word]) { found.insert(Array($0)) }
    }
    return Set(found.map(\.text))
  }
}
