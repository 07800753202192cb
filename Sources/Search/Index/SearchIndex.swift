import Core

/// Makes the index of a site. FORMAT.md says what the files hold; the same site gives the same bytes,
/// whatever the number of threads.
package enum SearchIndex {
  package static let version = 1

  package static func files(for site: SearchSite, jobs: Int) async -> [SearchFile] {
    await files(for: site, limits: WordShards.Limits(), jobs: jobs)
  }

  static func files(for site: SearchSite, limits: WordShards.Limits, jobs: Int) async
    -> [SearchFile]
  {
    let documents = numbered(site)
    let dutch = Dutch(site.forms)
    var (vocabulary, lemmas, synonyms, postings) = await read(documents, site, dutch, jobs: jobs)
    let titlePairs = postings.flatMap(\.titlePairs)
    let table = PostingTable(
      taking: &postings, vocabulary.numbers, words: vocabulary.wordCount,
      sets: site.synonyms.count)

    let keys = await KeyTable.make(
      &vocabulary, lemmas, table, synonyms, titlePairs,
      Compounds(dutch, extraParts: site.forms.parts), jobs: jobs)
    let list = vocabulary.lexicon.words
    let typoPages = TypoLists.pages(vocabulary, keys, table, synonyms)
    let language = await LanguageSelection(site.forms, dutch, keys, vocabulary, lemmas)
      .forms(jobs: jobs)
    let words = await WordShards.make(
      keys.words.filter(keys.isKey), KeyWriter(vocabulary, keys, table), lemmas,
      pages: documents.count, limits: limits, jobs: jobs)
    let listed = keys.words.filter { typoPages[Int($0)] > 0 }
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
      ("perbereik", .int(words.filesPerRange)),
      ("letters", .string(words.letters.map { String($0, radix: 36) }.joined())),
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

  /// What the pages say of words. The words of every page, which take most of the memory, end here.
  private static func read(
    _ documents: [SearchDocument], _ site: SearchSite, _ dutch: Dutch, jobs: Int
  ) async -> (Vocabulary, Lemmas, SynonymMatcher, [GroupPostings]) {
    let groups = await concurrentMap(PageGroup.ranges(of: documents.count), jobs: jobs) {
      PageGroup(documents[$0])
    }
    var vocabulary = Vocabulary(merging: groups)
    let lemmas = await Lemmas(of: &vocabulary, dutch, jobs: jobs)
    let synonyms = SynonymMatcher(site.synonyms, lemmas, dutch, &vocabulary)
    let model = ImpactModel(groups, vocabulary, synonyms, sets: site.synonyms.count)
    let postings = await concurrentMap(Array(zip(groups, vocabulary.numbers)), jobs: jobs) {
      model.postings(of: $0, numbers: $1)
    }
    return (vocabulary, lemmas, synonyms, postings)
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
}
