import Core

/// Finds which words of a site are made of others.
struct Compounds {
  private static let wordsPerJob = 2048

  private let dutch: Dutch
  private let extraParts: [String]

  /// - Parameter extraParts: parts that need not stand on the site.
  init(_ dutch: Dutch, extraParts: Set<String>) {
    self.dutch = dutch
    self.extraParts = extraParts.sorted() + CompoundParts.all.sorted()
  }

  /// Every compound with the first lemma of each of its parts.
  func find(_ vocabulary: inout Vocabulary, _ lemmas: Lemmas, jobs: Int) async
    -> [(word: Int32, part: Int32)]
  {
    let extra = extraParts.map { vocabulary.insert(Array($0.utf8)[...]) }
    let decompounder = Decompounder(
      words: Array(vocabulary.pageWords) + vocabulary.pageWords.map(lemmas.home),
      extra: extra, in: vocabulary.lexicon)
    let homes = await homes(of: decompounder.parts, lemmas, &vocabulary, jobs: jobs)
    let ranges = stride(from: 0, to: vocabulary.wordCount, by: Self.wordsPerJob).map {
      Int32($0)..<Int32(min($0 + Self.wordsPerJob, vocabulary.wordCount))
    }
    let found = await concurrentMap(ranges, jobs: jobs) { words in
      var pairs: [(word: Int32, part: Int32)] = []
      var pieces: [Decompounder.Piece] = []
      for word in words {
        let first = pairs.count
        decompounder.forEachPart(of: word, &pieces) { part in
          let home = homes[Int(part)]
          let isThere = pairs[first...].contains { $0.part == home }
          if !isThere, !lemmas[word].contains(home) { pairs.append((word, home)) }
        }
      }
      return pairs
    }
    return found.flatMap { $0 }
  }

  /// The first lemma of every part, by its number; others have -1.
  private func homes(
    of parts: [Int32], _ lemmas: Lemmas, _ vocabulary: inout Vocabulary, jobs: Int
  ) async -> [Int32] {
    let others = parts.filter { $0 >= vocabulary.wordCount }
    let found = await Lemmas.find(others, vocabulary.lexicon, dutch, jobs: jobs)
    var firsts = found.lazy.flatMap(\.firsts).makeIterator()
    var homes = [Int32](repeating: -1, count: vocabulary.lexicon.count)
    for part in parts {
      homes[Int(part)] =
        part < vocabulary.wordCount
        ? lemmas.home(of: part) : firsts.next().map { vocabulary.insert($0) } ?? part
    }
    return homes
  }
}
