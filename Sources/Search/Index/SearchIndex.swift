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
    let pages = NumberedPages(site)
    let dutch = Dutch(site.forms)
    let (reading, shown) = await beside(
      jobs: jobs, { await read(pages, site, dutch, jobs: jobs) },
      {
        (
          excerpts: await ExcerptFiles.make(pages, jobs: jobs),
          facets: FacetFiles.make(site.facets, pages)
        )
      })
    let (table, lemmas) = (reading.table, reading.lemmas)
    var vocabulary = reading.vocabulary
    let keys = await KeyTable.make(
      &vocabulary, lemmas, table, reading.synonyms, reading.titlePairs,
      Compounds(dutch, extraParts: site.forms.parts), jobs: jobs)
    let writer = KeyWriter(vocabulary, keys, table)
    let selection = LanguageSelection(site.forms, dutch, keys, vocabulary, lemmas)
    let typos = TypoLists(vocabulary, keys, table, reading.synonyms)
    let (words, (lists, language)) = await beside(
      jobs: jobs,
      {
        await WordShards.make(
          keys.words.filter(keys.isKey), writer, lemmas, pages: pages.count, limits: limits,
          jobs: jobs)
      },
      {
        let lists = await beside(jobs: jobs, { typos.spelled() }, { typos.backwards() })
        return (lists, await selection.forms(jobs: jobs))
      })
    let (spelled, backwards) = lists

    var files: [SearchFile] = []
    var folders: [(key: String, value: JSONValue)] = []
    for (kind, list) in [
      ("w", words.files), ("v", spelled.files), ("a", backwards.files), ("u", shown.excerpts),
      ("f", shown.facets.files),
    ] {
      let made = await ShardFolders.make(kind, list, jobs: jobs)
      files += made.files
      folders.append((kind, .string(made.names)))
    }
    let entry: JSONValue = .object([
      ("versie", .int(version)),
      ("paginas", .int(pages.count)),
      ("actueel", .int(pages.currentCount)),
      ("soorten", .array(runs(of: pages, site.kinds))),
      ("perbestand", .int(ExcerptFiles.pagesPerFile(of: pages.count))),
      ("perbereik", .int(words.filesPerRange)),
      ("letters", .string(words.letters.map { String($0, radix: 36) }.joined())),
      ("map", .object(folders)),
      ("w", .string(FrontCoding.boundaries(words.boundaries))),
      ("v", .string(FrontCoding.boundaries(spelled.boundaries))),
      ("a", .string(FrontCoding.boundaries(backwards.boundaries))),
      (
        "facetten",
        .array(
          shown.facets.entries.map {
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

  /// What the pages say of words.
  private struct Reading: Sendable {
    var vocabulary: Vocabulary
    var lemmas: Lemmas
    var synonyms: SynonymMatcher
    var table: PostingTable
    var titlePairs: [GroupPostings.TitlePair]
  }

  /// The words of every page, which take most of the memory, end here.
  private static func read(
    _ pages: NumberedPages, _ site: SearchSite, _ dutch: Dutch, jobs: Int
  ) async -> Reading {
    var groups = await concurrentMap(PageGroup.ranges(of: pages.count), jobs: jobs) {
      PageGroup(pages, $0)
    }
    var vocabulary = Vocabulary(merging: groups)
    let lemmas = await Lemmas(of: &vocabulary, dutch, jobs: jobs)
    let synonyms = SynonymMatcher(site.synonyms, lemmas, dutch, &vocabulary)
    let model = ImpactModel(groups, vocabulary, synonyms, sets: site.synonyms.count)
    var postings = await concurrentMap(Array(zip(groups, vocabulary.numbers)), jobs: jobs) {
      model.postings(of: $0, numbers: $1)
    }
    groups = []
    let titlePairs = postings.flatMap(\.titlePairs)
    let table = PostingTable(
      taking: &postings, vocabulary.takeNumbers(), words: vocabulary.wordCount,
      sets: site.synonyms.count)
    return Reading(
      vocabulary: vocabulary, lemmas: lemmas, synonyms: synonyms, table: table,
      titlePairs: titlePairs)
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
