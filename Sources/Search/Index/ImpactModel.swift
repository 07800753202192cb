/// How much a word weighs on a page: BM25F without the frequency over all pages, which the browser
/// applies (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields").
final class ImpactModel: Sendable {
  private let meanLengths: [Double]
  private let isStopWord: [Bool]
  private let wordSizes: [UInt16]
  private let particles: Set<Int32>
  private let synonyms: SynonymMatcher
  private let wordCount: Int
  private let setCount: Int

  init(_ groups: [PageGroup], _ vocabulary: Vocabulary, _ synonyms: SynonymMatcher, sets: Int) {
    meanLengths = SearchField.allCases.map { field in
      let lengths = groups.flatMap { $0.pages.map { $0.lengths[field.rawValue] } }
        .filter { $0 > 0 }
      return lengths.isEmpty ? 1 : Double(lengths.reduce(0, +)) / Double(lengths.count)
    }
    let words = vocabulary.pageWords
    let stops = StopWords.numbers(in: vocabulary.lexicon)
    isStopWord = words.map { stops.contains($0) }
    particles = Set(StopWords.particles.compactMap { vocabulary.lexicon.number(of: $0) })
    wordSizes = words.map { UInt16(clamping: vocabulary.lexicon.size(of: $0)) }
    wordCount = vocabulary.wordCount
    setCount = sets
    self.synonyms = synonyms
  }

  /// One posting for every word of a page, and for every set of synonyms, numbered after the words.
  /// - Parameter numbers: of the words of the group in the vocabulary.
  func postings(of group: PageGroup, numbers: [Int32]) -> GroupPostings {
    var occurrences = Occurrences(words: wordCount + setCount)
    var postings = GroupPostings()
    for (index, page) in group.pages.enumerated() {
      let factors = SearchField.allCases.map { field in
        let length = Double(page.lengths[field.rawValue]) / meanLengths[field.rawValue]
        let share = field.lengthShare
        return field.weight / (1 - share + share * max(length, 0.25))
      }
      addOccurrences(in: page, numbers, to: &occurrences)
      let first = postings.words.count
      occurrences.takeSorted { word, places in
        let posting = posting(of: places, factors, page: group.firstPage + index)
        postings.words.append((word, posting))
      }
      addTitlePairs(of: page, numbers, to: &postings, first: first)
    }
    return postings
  }

  private func addOccurrences(
    in page: TokenisedPage, _ numbers: [Int32], to occurrences: inout Occurrences
  ) {
    let entries = page.entries
    for run in page.runs {
      let titleWords = run.field.isTitle ? countedWords(run, in: page, numbers) : nil
      func add(_ word: Int, _ position: UInt16, spanning words: Int) {
        var section = Int(run.section) + 1
        var place = min(run.start + Int(position), 0xFFFF)
        if let titleWords {
          section = 0
          place = Int(Posting.titleCode(of: Int(position), among: titleWords - words + 1))
        }
        occurrences.add(word, section: section, place: place, field: run.field)
      }
      for index in run.tokens {
        let entry = entries[index]
        let word = Int(numbers[Int(entry.word)])
        synonyms.matches(at: index, in: entries, numbers, end: run.tokens.upperBound) {
          add(wordCount + $0, entry.position, spanning: $1)
        }
        if isStopWord[word], !run.field.keepsStopWords { continue }
        let words =
          entry.isJoined ? partCount(at: index, in: page, numbers, end: run.tokens.upperBound) : 1
        add(word, entry.position, spanning: words)
      }
    }
  }

  /// The words of a title that a query can be about; all of them when there are stop words only.
  private func countedWords(_ run: TokenisedPage.Run, in page: TokenisedPage, _ numbers: [Int32])
    -> Int
  {
    let words = page.entries[run.tokens].filter { !$0.isJoined }
    let counted = words.count { !isStopWord[Int(numbers[Int($0.word)])] }
    return counted == 0 ? words.count : counted
  }

  /// Of how many words that follow a joined word is made.
  private func partCount(at index: Int, in page: TokenisedPage, _ numbers: [Int32], end: Int)
    -> Int
  {
    func size(at index: Int) -> Int { Int(wordSizes[Int(numbers[Int(page.entries[index].word)])]) }
    var rest = size(at: index)
    var next = index + 1
    while rest > 0, next < end {
      rest -= size(at: next)
      next += 1
    }
    return next - index - 1
  }

  private func posting(of places: Span<Occurrences.Place>, _ factors: [Double], page: Int)
    -> Posting
  {
    var sum = 0.0
    var best = (weight: 0.0, section: 0, position: 0)
    var index = 0
    while index < places.count {
      let first = places[index]
      var weight = 0.0
      while index < places.count, places[index].section == first.section {
        weight += factors[places[index].field]
        index += 1
      }
      sum += weight
      // A word of the title stands there, whatever else the page says of it.
      if weight > best.weight, best.weight == 0 || best.section > 0 {
        best = (weight, first.section, first.position)
      }
    }
    let impact = 64 * sum / (sum + 4)
    return Posting(
      page: Int32(page), impact: UInt8(min(63, max(1, impact.rounded()))),
      section: UInt16(best.section),
      position: best.section == 0 ? UInt8(best.position) : Posting.code(of: best.position))
  }

  /// `beschut werk` in a title is found by `beschutwerk` too, and `hoe vraag ik het aan` by `aanvragen`.
  /// - Parameter first: where the postings of the page begin.
  private func addTitlePairs(
    of page: TokenisedPage, _ numbers: [Int32], to postings: inout GroupPostings, first: Int
  ) {
    guard let run = page.runs.first, run.field == .title else { return }
    let words = page.entries[run.tokens].filter { !$0.isJoined }.map { numbers[Int($0.word)] }
    let results = postings.words[first...]
    func result(of word: Int32) -> Posting? {
      guard wordSizes[Int(word)] > 2, !isStopWord[Int(word)] else { return nil }
      return results.first { $0.number == word }?.value
    }
    for (a, b) in zip(words, words.dropFirst()) {
      guard var posting = result(of: a), posting.section == 0, let other = result(of: b) else {
        continue
      }
      posting.impact = min(posting.impact, other.impact)
      posting.position -= posting.position >= 10 ? 10 : 0
      postings.titlePairs.append(.init(first: a, second: b, posting: posting))
    }
    // The verb stands before its subject, its particle behind.
    guard let verb = words.prefix(3).first(where: { !isStopWord[Int($0)] }),
      let posting = results.first(where: { $0.number == verb })?.value, posting.section == 0
    else { return }
    for word in words.dropFirst(2) where particles.contains(word) {
      postings.titlePairs.append(.init(first: word, second: verb, isVerb: true, posting: posting))
    }
  }
}
