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
    let areEndings = full.lists.areLemmasAtEnd(
      of: vocabulary.lexicon.numbers.lazy.filter(keys.isKey), in: vocabulary.lexicon.words)
    var lemmas = (with: LemmaList(), without: LemmaList())

    /// Whether the lists change which keys of the site a word leads to.
    func matters(_ word: ASCIIWord) -> Bool {
      lemmas.with.removeAll()
      full.addLemmas(of: word.span, to: &lemmas.with)
      guard lemmas.with.usesLists[0] else { return false }
      lemmas.without.removeAll()
      rules.addLemmas(of: word.span, to: &lemmas.without)
      let with = lemmas.with.lemmas(of: 0).map { lemmas.with.lemmas[$0] }
      let without = lemmas.without.lemmas(of: 0).map { lemmas.without.lemmas[$0] }
      return without.first != with.first || without.filter(isKey) != with.filter(isKey)
    }

    var out = all
    out.forms = [:]
    for (lemma, list) in all.forms {
      let lemma = (text: lemma, bytes: Array(lemma.utf8))
      let isEnding = full.lists.number(of: lemma.bytes.span).map { areEndings[$0] } ?? false
      let kept = list.filter {
        let word = Array($0.utf8)
        return matters(word) || isEnding && rules.lemmas(of: word[...]).first != lemma.bytes[...]
      }
      if !kept.isEmpty { out.forms[lemma.text] = kept }
    }
    out.stems = all.stems.filter { stem in
      let stem = Array(stem.utf8)
      return isKey(stem[...])
        || ["", "en", "n", "e", "s"].contains { matters(stem + Array($0.utf8)) }
    }
    out.adjectives = all.adjectives.filter { isKey(Array($0.utf8)[...]) }
    return out
  }

  private func isKey(_ word: ArraySlice<UInt8>) -> Bool {
    vocabulary.lexicon.number(of: word).map(keys.isKey) ?? false
  }
}
