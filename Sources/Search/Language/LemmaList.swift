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
  mutating func add(_ start: some Collection<UInt8>, _ end: some Collection<UInt8>) {
    guard start.count + end.count >= 3 else { return }
    lemmas.append(start, end)
    removeRepetition()
  }

  mutating func add(_ word: some Collection<UInt8>) { add(word, EmptyCollection()) }

  mutating func add(_ words: [ASCIIWord]) {
    for word in words { add(word) }
  }

  /// Adds one of any length, unless it is there.
  mutating func append(_ word: some Collection<UInt8>) {
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
    let isThere = ((ends.last ?? 0)..<last).contains { lemmas.areEqual(last, $0) }
    if isThere { lemmas.removeLast() }
  }
}
