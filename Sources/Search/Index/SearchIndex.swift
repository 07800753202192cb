import Core

/// Makes the index of a site. FORMAT.md says what the files hold; the same site gives the same bytes,
/// whatever the number of threads.
package enum SearchIndex {
  package static let version = 1

  package static func files(for site: SearchSite, jobs: Int) async -> [SearchFile] {
    let documents = numbered(site)
    let groups = await concurrentMap(PageGroup.ranges(of: documents.count), jobs: jobs) {
      PageGroup(documents[$0])
    }
    var vocabulary = Vocabulary(merging: groups)
    let dutch = Dutch(site.forms)
    let lemmas = await Lemmas(of: &vocabulary, dutch, jobs: jobs)
    let synonyms = SynonymMatcher(site.synonyms, lemmas, dutch, &vocabulary)
    let model = ImpactModel(groups, vocabulary, synonyms, sets: site.synonyms.count)
    let postings = await concurrentMap(Array(zip(groups, vocabulary.numbers)), jobs: jobs) {
      model.postings(of: $0, numbers: $1)
    }
    let table = PostingTable(postings, words: vocabulary.wordCount + site.synonyms.count)

    var builder = KeyTable.Builder()
    for word in vocabulary.pageWords where table.count(of: word) > 0 {
      builder.add(word, lemmas: lemmas[word])
    }
    for name in synonyms.names { builder.add(name, in: vocabulary) }
    for pair in postings.flatMap(\.titlePairs) {
      let second = pair.isVerb ? lemmas.home(of: pair.second) : pair.second
      let joined = vocabulary.insert((vocabulary[pair.first] + vocabulary[second])[...])
      builder.add(joined: joined, pair.posting)
    }
    let compounds = await Compounds.find(
      &vocabulary, lemmas, dutch, extra: site.forms.parts, jobs: jobs)
    for (word, part) in compounds where table.count(of: word) > 0 {
      builder.add(compound: word, part: part)
    }
    let keys = builder.table(words: vocabulary.lexicon.count)
    let list = vocabulary.lexicon.words
    let typoPages = typoPages(keys, vocabulary, table, synonyms)
    let sorted = WordOrder.sorted(
      list.numbers.filter { keys.isKey($0) || typoPages[Int($0)] > 0 }, list)
    var ranks = [Int32](repeating: 0, count: list.count)
    for (rank, word) in sorted.enumerated() { ranks[Int(word)] = Int32(rank) }

    let language = await LanguageSelection(site.forms, dutch, keys, vocabulary, lemmas)
      .forms(jobs: jobs)
    let words = await WordShards.make(
      sorted.filter(keys.isKey),
      KeyWriter(vocabulary, keys, table, ranks: ranks),
      lemmas, pages: documents.count, jobs: jobs)
    let listed = sorted.filter { typoPages[Int($0)] > 0 }
    let typoLists = await concurrentMap([false, true], jobs: jobs) { isReversed in
      isReversed
        ? TypoLists.makeReversed(listed, pages: typoPages, list)
        : TypoLists.make(listed, pages: typoPages, list)
    }
    let (spelled, backwards) = (typoLists[0], typoLists[1])
    let excerpts = await ExcerptFiles.make(documents, jobs: jobs)
    let facets = FacetFiles.make(site.facets, documents)

    var files: [SearchFile] = []
    var folders: [(key: String, value: JSONValue)] = []
    for (kind, list) in [
      ("w", words.files), ("v", spelled.files), ("a", backwards.files), ("u", excerpts),
      ("f", facets.files),
    ] {
      let made = await ShardFolders.make(kind, list, jobs: jobs)
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

  /// Pages in the order of their numbers: those that have expired last, then by kind and address.
  private static func numbered(_ site: SearchSite) -> [SearchDocument] {
    let order = Dictionary(
      site.kinds.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    // Numbers are moved about instead of documents, which are large.
    let keys = site.documents.map {
      (expired: $0.isExpired ? 1 : 0, kind: order[$0.kind] ?? order.count, address: $0.address)
    }
    return keys.indices.sorted { keys[$0] < keys[$1] }.map { site.documents[$0] }
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

  /// By word, the number of pages that it is on when it is one to correct typing errors to, else 0.
  private static func typoPages(
    _ keys: KeyTable, _ vocabulary: Vocabulary, _ table: PostingTable, _ synonyms: SynonymMatcher
  ) -> [Int32] {
    let list = vocabulary.lexicon.words
    let stops = StopWords.numbers(in: vocabulary.lexicon)
    var pages = [Int32](repeating: 0, count: list.count)
    for word in vocabulary.pageWords where TypoLists.takes(list[word]) && !stops.contains(word) {
      pages[Int(word)] = Int32(table.count(of: word))
    }
    for word in synonyms.names.flatMap(\.words)
    where pages[Int(word)] == 0 && TypoLists.takes(list[word]) && !stops.contains(word) {
      pages[Int(word)] = 1
    }
    for word in list.numbers
    where !keys.compounds.isEmpty(word) && pages[Int(word)] == 0 && TypoLists.takes(list[word]) {
      pages[Int(word)] = 1
    }
    return pages
  }
}
