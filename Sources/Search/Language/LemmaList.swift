/// The lemmas of one word after another, all in one list.
struct LemmaList: Sendable {
  private(set) var lemmas = WordList()
  /// The number of lemmas up to and with those of each word.
  private var ends: [Int32] = []
  /// Whether the lists of `WordForms` had a say in the lemmas of each word. Where they had not,
  /// shorter lists give the same lemmas.
  private(set) var usesLists: [Bool] = []
  private var isUsingLists = false

  var wordCount: Int { ends.count }

  /// The places in `lemmas` of those of a word.
  func lemmas(of word: Int) -> Range<Int32> { (word == 0 ? 0 : ends[word - 1])..<ends[word] }

  /// The first lemma of every word.
  var firsts: [ArraySlice<UInt8>] { (0..<wordCount).map { lemmas[lemmas(of: $0).lowerBound] } }

  /// Forgets all words, to be used for others.
  mutating func removeAll() {
    lemmas.removeAll()
    ends.removeAll(keepingCapacity: true)
    usesLists.removeAll(keepingCapacity: true)
  }

  mutating func noteUseOfLists() { isUsingLists = true }

  /// Adds a lemma of the word at hand, unless it is there or too short to be one.
  mutating func add(_ word: Span<UInt8>) {
    if word.count >= 3 { append(word) }
  }

  /// Adds one of two pieces.
  mutating func add(_ start: Span<UInt8>, _ end: Span<UInt8>) {
    guard start.count + end.count >= 3 else { return }
    lemmas.append { out in
      start.withUnsafeBufferPointer { out.append(contentsOf: $0) }
      end.withUnsafeBufferPointer { out.append(contentsOf: $0) }
    }
    removeRepetition()
  }

  mutating func add(_ start: Span<UInt8>, _ end: StaticString) {
    guard start.count + end.utf8CodeUnitCount >= 3 else { return }
    lemmas.append { out in
      start.withUnsafeBufferPointer { out.append(contentsOf: $0) }
      out.append(
        contentsOf: UnsafeBufferPointer(start: end.utf8Start, count: end.utf8CodeUnitCount))
    }
    removeRepetition()
  }

  /// Adds a word without two of its letters.
  mutating func add(_ word: Span<UInt8>, withoutTwoAt place: Int) {
    add(word.extracting(first: place), word.extracting((place + 2)...))
  }

  /// Adds the stems of a base from which an ending was cut.
  mutating func addStems(of base: Span<UInt8>, endingIsE: Bool) {
    StemSpelling.forEachStem(of: base, endingIsE: endingIsE) {
      if $0.count >= 3 { append($0, of: base) }
    }
  }

  /// Adds a stem of any length, unless it is there.
  mutating func append(_ stem: StemSpelling.Stem, of base: Span<UInt8>) {
    lemmas.append { stem.append(base, to: &$0) }
    removeRepetition()
  }

  /// Adds one of any length, unless it is there.
  mutating func append(_ word: Span<UInt8>) {
    lemmas.append(word)
    removeRepetition()
  }

  /// Ends the lemmas of one word.
  mutating func finishWord() {
    ends.append(Int32(lemmas.count))
    usesLists.append(isUsingLists)
    isUsingLists = false
  }

  private mutating func removeRepetition() {
    let last = Int32(lemmas.count) - 1
    var other = ends.last ?? 0
    while other < last {
      if lemmas.areEqual(last, other) { return lemmas.removeLast() }
      other += 1
    }
  }
}
