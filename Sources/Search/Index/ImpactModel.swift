/// How much a word weighs on a page: BM25F without the frequency over all pages, which the browser
/// applies (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields").
final class ImpactModel: Sendable {
  private let meanLengths: [Double]
  /// By word of the vocabulary.
  private let isStopWord: [Bool]
  private let particles: Set<Int32>
  private let synonyms: SynonymMatcher
  private let setCount: Int

  init(_ groups: [PageGroup], _ vocabulary: Vocabulary, _ synonyms: SynonymMatcher, sets: Int) {
    meanLengths = SearchField.allCases.map { field in
      let lengths = groups.flatMap { $0.pages.map { $0.lengths[field.rawValue] } }
        .filter { $0 > 0 }
      return lengths.isEmpty ? 1 : Double(lengths.reduce(0, +)) / Double(lengths.count)
    }
    isStopWord = StopWords.marks(in: vocabulary.lexicon)
    particles = Set(StopWords.particles.compactMap { vocabulary.lexicon.number(of: $0) })
    setCount = sets
    self.synonyms = synonyms
  }

  /// What has to be known of a word of a group wherever it stands.
  struct Word {
    /// In the vocabulary.
    var number: Int32
    /// -1 where no name of a set of synonyms has it.
    var key: Int32
    var isStopWord: Bool
  }

  /// One posting for every word of a page, and for every set of synonyms.
  /// - Parameter numbers: of the words of the group in the vocabulary.
  func postings(of group: PageGroup, numbers: [Int32]) -> GroupPostings {
    let words = numbers.map {
      Word(number: $0, key: synonyms.key(of: $0), isStopWord: isStopWord[Int($0)])
    }
    var occurrences = Occurrences(words: words.count + setCount)
    var pairs = GrowingList<PostingTable.Pair>(room: group.words.count * 2 / 3)
    var titlePairs: [GroupPostings.TitlePair] = []
    for (index, page) in group.pages.enumerated() {
      for run in group.runs[page.runs] { addOccurrences(in: run, group, words, to: &occurrences) }
      let first = pairs.count
      Self.addPostings(
        of: &occurrences, fields(of: page), page: group.firstPage + index, to: &pairs)
      addTitlePairs(of: page, group, words, pairs, from: first, to: &titlePairs)
    }
    return GroupPostings(
      words: PostingTable(pairs, count: words.count + setCount), titlePairs: titlePairs)
  }

  private func addOccurrences(
    in run: TokenisedPage.Run, _ group: PageGroup, _ words: [Word],
    to occurrences: inout Occurrences
  ) {
    let titleWords = run.field.isTitle ? countedWords(run, in: group, words) : nil
    let keepsStopWords = run.field.keepsStopWords
    func add(_ word: Int, _ position: Int, spanning span: Int) {
      var section = Int(run.section) + 1
      var place = min(run.start + position, 0xFFFF)
      if let titleWords {
        section = 0
        place = Int(Posting.titleCode(of: position, among: titleWords - span + 1))
      }
      occurrences.add(word, section: section, place: place, field: run.field)
    }
    let tokens = group.words.span
    let facts = words.span
    var position = 0
    for index in run.words {
      let token = tokens[index]
      let word = facts[token.number]
      if word.key >= 0 {
        synonyms.forEachMatch(of: word.key, at: index, in: tokens, facts, end: run.words.upperBound)
        {
          add(words.count + $0, position, spanning: $1)
        }
      }
      if keepsStopWords || !word.isStopWord {
        let span = token.isJoined ? partCount(at: index, in: group, end: run.words.upperBound) : 1
        add(token.number, position, spanning: span)
      }
      if !token.isJoined { position += 1 }
    }
  }

  /// The words of a title that a query can be about; all of them when there are stop words only.
  private func countedWords(_ run: TokenisedPage.Run, in group: PageGroup, _ words: [Word]) -> Int {
    let tokens = group.words[run.words].filter { !$0.isJoined }
    let counted = tokens.count { !words[$0.number].isStopWord }
    return counted == 0 ? tokens.count : counted
  }

  /// Of how many words that follow a joined word is made.
  private func partCount(at index: Int, in group: PageGroup, end: Int) -> Int {
    func size(at index: Int) -> Int { group.spellings.size(of: Int32(group.words[index].number)) }
    var rest = size(at: index)
    var next = index + 1
    while rest > 0, next < end {
      rest -= size(at: next)
      next += 1
    }
    return next - index - 1
  }

  private static func addPostings(
    of occurrences: inout Occurrences, _ fields: Fields, page: Int,
    to pairs: inout GrowingList<PostingTable.Pair>
  ) {
    occurrences.takeSorted { word, places in
      pairs.append((word, posting(of: places, fields, page: page)))
    }
  }

  /// What it counts on a page that a word stands in a field.
  private struct Fields {
    /// By field, its weight there.
    var factors: [Double]
    /// By field, the impact of a word that stands there once and nowhere else, as most do.
    var impacts: [UInt8]
  }

  private func fields(of page: TokenisedPage) -> Fields {
    let factors = SearchField.allCases.map { field in
      let length = Double(page.lengths[field.rawValue]) / meanLengths[field.rawValue]
      let share = field.lengthShare
      return field.weight / (1 - share + share * max(length, 0.25))
    }
    return Fields(factors: factors, impacts: factors.map(Self.impact))
  }

  @inline(__always)
  private static func posting(
    of places: Span<Occurrences.Place>, _ fields: Fields, page: Int
  ) -> Posting {
    guard places.count == 1 else { return posting(ofSeveral: places, fields, page: page) }
    let place = places[0]
    return posting(
      page: page, impact: fields.impacts[place.field], place.section, place.position)
  }

  private static func posting(
    ofSeveral places: Span<Occurrences.Place>, _ fields: Fields, page: Int
  ) -> Posting {
    var sum = 0.0
    var best = (weight: 0.0, section: 0, position: 0)
    var index = 0
    while index < places.count {
      let first = places[index]
      var weight = 0.0
      while index < places.count, places[index].section == first.section {
        weight += fields.factors[places[index].field]
        index += 1
      }
      sum += weight
      // A word of the title stands there, whatever else the page says of it.
      if weight > best.weight, best.weight == 0 || best.section > 0 {
        best = (weight, first.section, first.position)
      }
    }
    return posting(page: page, impact: impact(of: sum), best.section, best.position)
  }

  private static func posting(
    page: Int, impact: UInt8, _ section: Int, _ position: Int
  ) -> Posting {
    Posting(
      page: Int32(page), impact: impact, section: UInt16(section),
      position: section == 0 ? UInt8(position) : Posting.code(of: position))
  }

  /// - Parameter weight: of all places of a word together.
  private static func impact(of weight: Double) -> UInt8 {
    // Rounded: it is never negative, nor more than 64.
    UInt8(min(63, max(1, Int(64 * weight / (weight + 4) + 0.5))))
  }

  /// `beschut werk` in a title is found by `beschutwerk` too, and `hoe vraag ik het aan` by `aanvragen`.
  /// - Parameter first: where the postings of the page begin.
  private func addTitlePairs(
    of page: TokenisedPage, _ group: PageGroup, _ facts: [Word],
    _ results: borrowing GrowingList<PostingTable.Pair>, from first: Int,
    to pairs: inout [GroupPostings.TitlePair]
  ) {
    guard let run = group.runs[page.runs].first, run.field == .title else { return }
    let words = group.words[run.words].filter { !$0.isJoined }.map(\.number)
    var postings: [Posting?] = []
    for word in words {
      let index = results.firstIndex(from: first) { $0.number == word }
      postings.append(index.map { results[$0].value })
    }
    func isCounted(_ word: Int) -> Bool {
      group.spellings.size(of: Int32(word)) > 2 && !facts[word].isStopWord
    }
    for index in words.indices.dropLast() {
      let (a, b) = (words[index], words[index + 1])
      guard isCounted(a), isCounted(b), var posting = postings[index], posting.section == 0,
        let other = postings[index + 1]
      else { continue }
      posting.impact = min(posting.impact, other.impact)
      posting.position -= posting.position >= 10 ? 10 : 0
      pairs.append(.init(first: facts[a].number, second: facts[b].number, posting: posting))
    }
    // The verb stands before its subject, its particle behind.
    guard let verb = words.prefix(3).firstIndex(where: { !facts[$0].isStopWord }),
      let posting = postings[verb], posting.section == 0
    else { return }
    for word in words.dropFirst(2).map({ facts[$0].number }) where particles.contains(word) {
      pairs.append(
        .init(first: word, second: facts[words[verb]].number, isVerb: true, posting: posting))
    }
  }
}
