import Core

/// The lemmas of words, by number.
struct Lemmas: Sendable {
  private static let wordsPerJob = 2048

  private var starts: [Int32] = [0]
  private var numbers: [Int32] = []
  /// Whether the lists of word forms had a say in it.
  private(set) var usesLists: [Bool] = []

  /// The lemmas of all words of pages; new ones get numbers.
  init(of vocabulary: inout Vocabulary, _ dutch: Dutch, jobs: Int) async {
    let found = await Self.find(
      Array(vocabulary.pageWords), vocabulary.lexicon, dutch,
      jobs: jobs)
    for list in found {
      for word in 0..<list.wordCount {
        for lemma in list.lemmas(of: word) { numbers.append(vocabulary.insert(list.lemmas[lemma])) }
        starts.append(Int32(numbers.count))
      }
      usesLists += list.usesLists
    }
  }

  subscript(word: Int32) -> ArraySlice<Int32> {
    numbers[Int(starts[Int(word)])..<Int(starts[Int(word) + 1])]
  }

  /// The first lemma: the key where the word's postings stand.
  func home(of word: Int32) -> Int32 { numbers[Int(starts[Int(word)])] }

  /// The lemmas of some words, in their order.
  static func find(_ words: [Int32], _ lexicon: Lexicon, _ dutch: Dutch, jobs: Int) async
    -> [LemmaList]
  {
    let ranges = stride(from: 0, to: words.count, by: wordsPerJob).map {
      $0..<min($0 + wordsPerJob, words.count)
    }
    return await concurrentMap(ranges, jobs: jobs) { range in
      var list = LemmaList()
      for word in words[range] {
        lexicon.words.withBytes(of: word) { dutch.addLemmas(of: $0, to: &list) }
      }
      return list
    }
  }
}
