/// How much a word weighs on a page: BM25F without the frequency over all pages, which the browser
/// applies (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields").
struct ImpactModel: Sendable {
  struct Result: Sendable {
    var word: Int32
    var posting: Posting
  }

  private let meanLengths: [Double]
  private let isStopWord: [Bool]
  private let wordSizes: [Int]
  private let synonyms: SynonymMatcher
  private let wordCount: Int

  init(_ documents: [TokenisedDocument], _ vocabulary: Vocabulary, _ synonyms: SynonymMatcher) {
    meanLengths = SearchField.allCases.map { field in
      let lengths = documents.map { $0.lengths[field.rawValue] }.filter { $0 > 0 }
      return lengths.isEmpty ? 1 : Double(lengths.reduce(0, +)) / Double(lengths.count)
    }
    let stops = StopWords.all
    isStopWord = vocabulary.words.map { stops.contains($0) }
    wordSizes = vocabulary.words.map(\.utf8.count)
    wordCount = vocabulary.words.count
    self.synonyms = synonyms
  }

  /// One posting for every word of a page, and for every set of synonyms, numbered after the words.
  func postings(of document: TokenisedDocument, page: Int) -> [Result] {
    let factors = SearchField.allCases.map { field in
      let length = Double(document.lengths[field.rawValue]) / meanLengths[field.rawValue]
      let share = field.lengthShare
      return field.weight / (1 - share + share * max(length, 0.25))
    }
    return results(sortedOccurrences(in: document), factors, page: page)
  }

  /// Word, section, position and field, packed so that sorting brings together what belongs together.
  private func sortedOccurrences(in document: TokenisedDocument) -> [UInt64] {
    var packed: [UInt64] = []
    packed.reserveCapacity(document.entries.count)
    for run in document.runs {
      let titleWords = run.field.isTitle ? countedWords(run, in: document) : nil
      func add(_ word: Int, _ position: UInt16, spanning words: Int) {
        var section = UInt64(run.section) + 1
        var place = UInt64(min(run.start + Int(position), 0xFFFF))
        if let titleWords {
          section = 0
          place = UInt64(Posting.titleCode(of: Int(position), among: titleWords - words + 1))
        }
        packed.append(
          UInt64(word) << 36 | section << 20 | place << 4 | UInt64(run.field.rawValue))
      }
      for index in run.tokens {
        let entry = document.entries[index]
        synonyms.matches(at: index, in: document.entries, end: run.tokens.upperBound) {
          add(wordCount + $0, entry.position, spanning: $1)
        }
        if isStopWord[Int(entry.word)], !run.field.keepsStopWords { continue }
        add(
          Int(entry.word), entry.position,
          spanning: entry.isJoined
            ? partCount(at: index, in: document, end: run.tokens.upperBound) : 1)
      }
    }
    packed.sort()
    return packed
  }

  /// The words of a title that a query can be about; all of them when there are stop words only.
  private func countedWords(_ run: TokenisedDocument.Run, in document: TokenisedDocument) -> Int {
    let words = document.entries[run.tokens].filter { !$0.isJoined }
    let counted = words.count { !isStopWord[Int($0.word)] }
    return counted == 0 ? words.count : counted
  }

  /// Of how many words that follow a joined word is made.
  private func partCount(at index: Int, in document: TokenisedDocument, end: Int) -> Int {
    var rest = wordSizes[Int(document.entries[index].word)]
    var next = index + 1
    while rest > 0, next < end {
      rest -= wordSizes[Int(document.entries[next].word)]
      next += 1
    }
    return next - index - 1
  }

  private func results(_ packed: [UInt64], _ factors: [Double], page: Int) -> [Result] {
    var results: [Result] = []
    var index = 0
    while index < packed.count {
      let word = packed[index] >> 36
      var sum = 0.0
      var best = (weight: 0.0, section: 0, position: 0)
      while index < packed.count, packed[index] >> 36 == word {
        let section = packed[index] >> 20
        let position = Int(packed[index] >> 4 & 0xFFFF)
        var weight = 0.0
        while index < packed.count, packed[index] >> 20 == section {
          weight += factors[Int(packed[index] & 15)]
          index += 1
        }
        sum += weight
        // A word of the title stands there, whatever else the page says of it.
        if weight > best.weight, best.weight == 0 || best.section > 0 {
          best = (weight, Int(section & 0xFFFF), position)
        }
      }
      let impact = 64 * sum / (sum + 4)
      results.append(
        Result(
          word: Int32(word),
          posting: Posting(
            page: Int32(page), impact: UInt8(min(63, max(1, impact.rounded()))),
            section: UInt16(best.section),
            position: best.section == 0 ? UInt8(best.position) : Posting.code(of: best.position))))
    }
    return results
  }
}
