extension WordForms {
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
}
