extension WordForms {
  /// The entries that can make a difference on a site with these keys: the browser loads them all.
  func selection(for keys: Set<String>) -> WordForms {
    var out = self
    let full = Dutch(self)
    let rules = Dutch(WordForms(geStems: geStems, adjectives: adjectives))
    /// Whether the lists change which keys of the site a word leads to.
    func matters(_ word: String) -> Bool {
      let without = rules.lemmas(of: word)
      let with = full.lemmas(of: word)
      return without.first != with.first
        || without.filter { keys.contains($0) } != with.filter { keys.contains($0) }
    }
    let endings = lemmasAtEnd(of: keys)
    out.forms = [:]
    for (lemma, list) in forms {
      let kept = list.filter {
        matters($0) || endings.contains(lemma) && rules.lemmas(of: $0).first != lemma
      }
      if !kept.isEmpty { out.forms[lemma] = kept }
    }
    out.stems = stems.filter { stem in
      keys.contains(stem) || ["", "en", "n", "e", "s"].contains { matters(stem + $0) }
    }
    out.adjectives = adjectives.filter { keys.contains($0) }
    return out
  }

  /// Takes back what has to do with a word and its lemma.
  mutating func restore(for word: String, lemma: String, from all: WordForms) {
    stems.formUnion(all.stems.intersection([word, lemma]))
    for (key, list) in all.forms
    where lemma.hasSuffix(key)
      && list.contains(where: { word == $0 || $0.utf8.count >= 3 && word.hasSuffix($0) })
    {
      forms[key] = list
    }
  }

  /// The lemmas that a longer key ends with.
  private func lemmasAtEnd(of keys: Set<String>) -> Set<String> {
    let lemmas = Set(forms.keys.map { Array($0.utf8) })
    let longest = lemmas.map(\.count).max() ?? 0
    var found: Set<ASCIIWord> = []
    for key in keys {
      let bytes = Array(key.utf8)
      guard bytes.count > 3, longest > 1 else { continue }
      for length in 2...max(2, min(longest, bytes.count - 2)) {
        let ending = Array(bytes.suffix(length))
        if lemmas.contains(ending) { found.insert(ending) }
      }
    }
    return Set(found.map(\.text))
  }
}
