import Core

/// Makes the index of a site. FORMAT.md says what the files hold; the same site gives the same bytes,
/// whatever the number of threads.
package enum SearchIndex {
  package static let version = 1

  package static func files(for site: SearchSite, jobs: Int) async -> [SearchFile] {
    let documents = numbered(site)
    var texts = await concurrentMap(documents, jobs: jobs) { TokenisedDocument($0) }
    let vocabulary = Vocabulary(merging: &texts)
    let dutch = Dutch(site.forms)
    let lemmas = await concurrentMap(vocabulary.words, jobs: jobs) { dutch.lemmas(of: $0) }
    let homes = zip(vocabulary.words, lemmas).map { $1.first ?? $0 }
    let synonyms = SynonymMatcher(site.synonyms, homes: homes, dutch)
    let model = ImpactModel(texts, vocabulary, synonyms)
    let pages = await concurrentMap(Array(texts.enumerated()), jobs: jobs) {
      model.postings(of: $1, page: $0)
    }
    let table = PostingTable(pages, words: vocabulary.words.count + site.synonyms.count)

    var keys = KeyTable()
    for (number, list) in lemmas.enumerated() where !table[number].isEmpty {
      keys.add(Int32(number), lemmas: list)
    }
    await addCompounds(
      to: &keys, vocabulary, table, dutch, homes: homes, extra: site.forms.parts, jobs: jobs)
    for name in synonyms.names { keys.add(name) }
    addTitlePairs(to: &keys, texts, pages, vocabulary, homes: homes)

    let language = await language(site.forms, keys, vocabulary, homes: homes, jobs: jobs)
    let writer = KeyWriter(vocabulary: vocabulary, table: table)
    let words = await WordShards.make(keys, writer, homes: homes, jobs: jobs)
    let listed = typoWords(keys, vocabulary, table, synonyms)
    let spelled = TypoLists.make(listed, reversed: false)
    let backwards = TypoLists.make(listed, reversed: true)
    let excerpts = await ExcerptFiles.make(documents, jobs: jobs)
    let facets = FacetFiles.make(site.facets, documents)

    var files: [SearchFile] = []
    var folders: [(key: String, value: JSONValue)] = []
    for (kind, list) in [
      ("w", words.files), ("v", spelled.files), ("a", backwards.files), ("u", excerpts),
      ("f", facets.files),
    ] {
      let made = ShardFolders.make(kind, list)
      files += made.files
      folders.append((kind, .string(made.names)))
    }
    let entry: JSONValue = .object([
      ("versie", .int(version)),
      ("paginas", .int(documents.count)),
      ("actueel", .int(documents.prefix { !$0.isExpired }.count)),
      ("soorten", .array(runs(of: documents, site.kinds))),
      ("perbestand", .int(ExcerptFiles.pagesPerFile(of: documents.count))),
      ("map", .object(folders)),
      ("w", .string(FrontCoding.boundaries(words.boundaries))),
      ("v", .string(FrontCoding.boundaries(spelled.boundaries))),
      ("a", .string(FrontCoding.boundaries(backwards.boundaries))),
      (
        "facetten",
        .array(
          facets.entries.map {
            .array([
              .string($0.name.id), .string($0.name.label), .int($0.files.lowerBound),
              .int($0.files.count),
            ])
          })
      ),
      ("stop", .string(StopWords.all.sorted().joined(separator: " "))),
      ("gewoon", .string(StopWords.ordinary)),
      ("taal", language.json),
    ])
    files.append(SearchFile(path: "search/index.json", bytes: Array(entry.compact.utf8)))
    return files
  }

  /// What the browser needs of the lists. It must find the same first candidate for every word of
  /// the site, since that is where a form's postings stand.
  private static func language(
    _ forms: WordForms, _ keys: KeyTable, _ vocabulary: Vocabulary, homes: [String], jobs: Int
  ) async -> WordForms {
    var selection = forms.selection(for: Set(keys.entries.keys))
    for isLastTry in [false, true] {
      let dutch = Dutch(selection)
      let isSame = await concurrentMap(Array(zip(vocabulary.words, homes)), jobs: jobs) {
        dutch.lemmas(of: $0).first == $1
      }
      if isSame.allSatisfy({ $0 }) { return selection }
      if isLastTry { break }
      for (number, word) in vocabulary.words.enumerated() where !isSame[number] {
        selection.restore(for: word, lemma: homes[number], from: forms)
      }
    }
    return forms
  }

  /// Pages in the order of their numbers: those that have expired last, then by kind and address.
  private static func numbered(_ site: SearchSite) -> [SearchDocument] {
    let order = Dictionary(
      site.kinds.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return site.documents.sorted { a, b in
      let left = (a.isExpired ? 1 : 0, order[a.kind] ?? order.count, a.address)
      let right = (b.isExpired ? 1 : 0, order[b.kind] ?? order.count, b.address)
      return left < right
    }
  }

  /// `[id, label, first page]` for every run of pages of one kind.
  private static func runs(of documents: [SearchDocument], _ kinds: [SearchSite.Name])
    -> [JSONValue]
  {
    var runs: [JSONValue] = []
    for (number, document) in documents.enumerated() {
      let isNew =
        number == 0 || documents[number - 1].kind != document.kind
        || documents[number - 1].isExpired != document.isExpired
      guard isNew else { continue }
      let label = kinds.first { $0.id == document.kind }?.label ?? document.kind
      runs.append(.array([.string(document.kind), .string(label), .int(number)]))
    }
    return runs
  }

  private static func addCompounds(
    to keys: inout KeyTable, _ vocabulary: Vocabulary, _ table: PostingTable, _ dutch: Dutch,
    homes: [String], extra: Set<String>, jobs: Int
  ) async {
    let decompounder = Decompounder(words: vocabulary.words + homes, extra: extra)
    let parts = await concurrentMap(Array(vocabulary.words.enumerated()), jobs: jobs) {
      number, word -> [String] in
      guard !table[number].isEmpty else { return [] }
      let own = Set(dutch.lemmas(of: word))
      let keys = Set(decompounder.parts(of: word).map { dutch.lemmas(of: $0).first ?? $0 })
      return keys.subtracting(own).sorted()
    }
    for (number, list) in parts.enumerated() {
      for part in list { keys.add(compound: Int32(number), part: part) }
    }
  }

  /// `beschut werk` in a title is found by `beschutwerk` too, and `hoe vraag ik het aan` by `aanvragen`.
  private static func addTitlePairs(
    to keys: inout KeyTable, _ texts: [TokenisedDocument], _ pages: [[ImpactModel.Result]],
    _ vocabulary: Vocabulary, homes: [String]
  ) {
    let stops = StopWords.all
    let particles: Set = [
      "aan", "af", "bij", "door", "in", "mee", "na", "om", "op", "over", "terug", "toe", "uit",
      "weg",
    ]
    for (text, results) in zip(texts, pages) {
      guard let run = text.runs.first, run.field == .title else { continue }
      let impacts = Dictionary(
        results.map { ($0.word, $0.posting) }, uniquingKeysWith: { first, _ in first })
      let entries = text.entries[run.tokens].filter { !$0.isJoined }
      func word(_ entry: TokenisedDocument.Entry) -> String { vocabulary.words[Int(entry.word)] }
      for (first, second) in zip(entries, entries.dropFirst()) {
        let (a, b) = (word(first), word(second))
        guard a.utf8.count > 2, b.utf8.count > 2, !stops.contains(a), !stops.contains(b),
          var posting = impacts[first.word], posting.section == 0, let other = impacts[second.word]
        else { continue }
        posting.impact = min(posting.impact, other.impact)
        posting.position -= posting.position >= 10 ? 10 : 0
        keys.add(joined: a + b, posting)
      }
      // The verb stands before its subject, its particle behind.
      guard let verb = entries.prefix(3).first(where: { !stops.contains(word($0)) }),
        let posting = impacts[verb.word], posting.section == 0
      else { continue }
      for entry in entries.dropFirst(2) where particles.contains(word(entry)) {
        keys.add(joined: word(entry) + homes[Int(verb.word)], posting)
      }
    }
  }

  /// The words to correct typing errors to, with the number of pages that each is on.
  private static func typoWords(
    _ keys: KeyTable, _ vocabulary: Vocabulary, _ table: PostingTable, _ synonyms: SynonymMatcher
  ) -> [String: Int] {
    var words: [String: Int] = [:]
    let stops = StopWords.all
    for (number, word) in vocabulary.words.enumerated()
    where !table[number].isEmpty && TypoLists.takes(word) && !stops.contains(word) {
      words[word] = table[number].count
    }
    for word in synonyms.names.flatMap(\.words)
    where words[word] == nil && TypoLists.takes(word) && !stops.contains(word) { words[word] = 1 }
    for (key, entry) in keys.entries
    where !entry.compounds.isEmpty && words[key] == nil && TypoLists.takes(key) { words[key] = 1 }
    return words
  }
}
