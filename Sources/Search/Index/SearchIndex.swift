import Core

/// Makes the index of a site. FORMAT.md says what the files hold; the same site gives the same bytes,
/// whatever the number of threads.
package enum SearchIndex {
  package static let version = 1

  /// Hands every file to `put` as soon as it is made, on any thread; `search/index.json` comes last.
  package static func write(
    _ site: consuming SearchSite, jobs: Int, to put: @escaping @Sendable (SearchFile) -> Void
  ) async {
    await write(site, limits: WordShards.Limits(), jobs: jobs, to: put)
  }

  /// All files, by kind and number.
  package static func files(for site: SearchSite, jobs: Int) async -> [SearchFile] {
    await files(for: site, limits: WordShards.Limits(), jobs: jobs)
  }

  static func files(for site: SearchSite, limits: WordShards.Limits, jobs: Int) async
    -> [SearchFile]
  {
    let list = SearchFileList()
    await write(site, limits: limits, jobs: jobs) { list.add($0) }
    return list.sorted
  }

  private static func write(
    _ site: consuming SearchSite, limits: WordShards.Limits, jobs: Int,
    to put: @escaping @Sendable (SearchFile) -> Void
  ) async {
    let (forms, synonyms, facets, kinds) = (site.forms, site.synonyms, site.facets, site.kinds)
    let pages = NumberedPages(consume site)
    let (pageCount, currentCount) = (pages.count, pages.currentCount)
    let runs = runs(of: pages, kinds)
    let folders = ShardFolders(jobs: jobs, put: put)
    let dutch = Dutch(forms)
    var reading = await read(consume pages, synonyms, dutch, to: folders)
    let values = FacetFiles.make(facets, reading.facets)
    let valueFolders = await folders.write("f", values.files)
    let (table, lemmas) = (reading.table, reading.lemmas)
    let keys = await KeyTable.make(
      &reading.vocabulary, lemmas, table, reading.synonyms, reading.titlePairs,
      Compounds(dutch, extraParts: forms.parts), jobs: jobs)
    let writer = KeyWriter(reading.vocabulary, keys, table)
    let selection = LanguageSelection(forms, dutch, keys, reading.vocabulary, lemmas)
    let typos = TypoLists(reading.vocabulary, keys, table, reading.synonyms)
    let (words, (spelled, backwards, language)) = await beside(
      jobs: jobs,
      {
        await WordShards.write(
          keys.words.filter(keys.isKey), writer, lemmas, pages: pageCount, limits: limits,
          to: folders)
      },
      {
        let (spelled, backwards) = await beside(
          jobs: jobs, { await typos.writeSpelled(to: folders) },
          { await typos.writeBackwards(to: folders) })
        return (spelled, backwards, await selection.forms(jobs: jobs))
      })

    let entry: JSONValue = .object([
      ("versie", .int(version)),
      ("paginas", .int(pageCount)),
      ("actueel", .int(currentCount)),
      ("soorten", .array(runs)),
      ("perbestand", .int(ExcerptFiles.pagesPerFile(of: pageCount))),
      ("perbereik", .int(words.filesPerRange)),
      ("letters", .string(words.letters.map { String($0, radix: 36) }.joined())),
      (
        "map",
        .object([
          ("w", .string(words.list.folders)), ("v", .string(spelled.folders)),
          ("a", .string(backwards.folders)), ("u", .string(reading.excerpts)),
          ("f", .string(valueFolders)),
        ])
      ),
      ("w", .string(FrontCoding.boundaries(words.list.boundaries))),
      ("v", .string(FrontCoding.boundaries(spelled.boundaries))),
      ("a", .string(FrontCoding.boundaries(backwards.boundaries))),
      (
        "facetten",
        .array(
          values.entries.map {
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
    put(SearchFile(path: SearchFile.entryPath, bytes: Array(entry.compact.utf8)))
  }

  /// What the pages say of words, and what was made of them meanwhile.
  private struct Reading: Sendable {
    var vocabulary: Vocabulary
    var lemmas: Lemmas
    var synonyms: SynonymMatcher
    var table: PostingTable
    var titlePairs: [GroupPostings.TitlePair]
    var facets: FacetPages
    /// The names of the folders of the excerpts.
    var excerpts: String
  }

  /// The words of every page, which take most of the memory, end here.
  private static func read(
    _ pages: consuming NumberedPages, _ synonyms: [[String]], _ dutch: Dutch,
    to folders: ShardFolders
  ) async -> Reading {
    let jobs = folders.jobs
    let ranges = ExcerptFiles.folders(of: pages.count)
    var parts = await concurrentMap(ranges, jobs: jobs) { [pages = consume pages] range in
      PageBatch(pages, range, to: folders)
    }
    var facets = FacetPages()
    for part in parts { facets.append(part.facets) }
    let excerpts = parts.map(\.excerpts).joined()
    let groups = parts.flatMap(\.groups)
    parts = []
    var vocabulary = Vocabulary(merging: groups)
    let lemmas = await Lemmas(of: &vocabulary, dutch, jobs: jobs)
    let matcher = SynonymMatcher(synonyms, lemmas, dutch, &vocabulary)
    let model = ImpactModel(groups, vocabulary, matcher, sets: synonyms.count)
    let numbers = vocabulary.takeNumbers()
    let indices = Array(groups.indices)
    let handover = Handover(groups)
    var postings = await concurrentMap(indices, jobs: jobs) { index in
      handover.take(index).map { model.postings(of: $0, numbers: numbers[index]) }
    }.compactMap { $0 }
    let titlePairs = postings.flatMap(\.titlePairs)
    let table = PostingTable(
      taking: &postings, numbers, words: vocabulary.wordCount,
      sets: synonyms.count)
    return Reading(
      vocabulary: vocabulary, lemmas: lemmas, synonyms: matcher, table: table,
      titlePairs: titlePairs, facets: facets, excerpts: excerpts)
  }

  /// `[id, label, first page]` for every run of pages of one kind.
  private static func runs(of pages: NumberedPages, _ kinds: [SearchSite.Name]) -> [JSONValue] {
    pages.runs.map { number in
      let kind = pages[number].kind
      let label = kinds.first { $0.id == kind }?.label ?? kind
      return .array([.string(kind), .string(label), .int(number)])
    }
  }
}
