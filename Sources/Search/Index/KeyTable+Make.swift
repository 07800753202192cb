extension KeyTable {
  /// The keys of a site: the lemmas of its words, the parts of its compounds, the names of things that
  /// have several, and two words of a title as one.
  static func make(
    _ vocabulary: inout Vocabulary, _ lemmas: Lemmas, _ table: PostingTable,
    _ synonyms: SynonymMatcher, _ titlePairs: [GroupPostings.TitlePair], _ compounds: Compounds,
    jobs: Int
  ) async -> KeyTable {
    var keys = Builder()
    for name in synonyms.names { keys.add(name, in: vocabulary) }
    for pair in titlePairs {
      let second = pair.isVerb ? lemmas.home(of: pair.second) : pair.second
      let joined = vocabulary.insert((vocabulary[pair.first] + vocabulary[second])[...])
      keys.add(joined: joined, pair.posting)
    }
    for (word, part) in await compounds.find(&vocabulary, lemmas, jobs: jobs)
    where table.count(of: word) > 0 {
      keys.add(compound: word, part: part)
    }
    let words = vocabulary.lexicon.words
    let sorted = WordOrder.sorted(words.numbers, words)
    for word in sorted where word < vocabulary.wordCount && table.count(of: word) > 0 {
      keys.add(word, lemmas: lemmas[word])
    }
    return keys.table(of: sorted)
  }
}
