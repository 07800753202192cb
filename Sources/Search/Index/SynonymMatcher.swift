/// Finds the names of things that have several: a name is a sequence of words, each in any form.
struct SynonymMatcher: Sendable {
  struct Name: Sendable {
    /// Which set of synonyms it belongs to.
    var set: Int
    var words: [Int32]
    /// The first lemmas of the words (`bedrijven` -> bedrijf).
    var keys: [Int32]
  }

  let names: [Name]
  /// By key, the names that begin with it.
  private let byFirstWord: [[Int32]]
  /// By word of the vocabulary; -1 where no name has its first lemma.
  private let keyOfWord: [Int32]
  private let keysOfName: [[Int32]]
  private let sizes: [Int]

  /// - Parameter lemmas: of the words of pages; the words of names get numbers in `vocabulary`.
  init(
    _ sets: [[String]], _ lemmas: Lemmas, _ dutch: Dutch, _ vocabulary: inout Vocabulary
  ) {
    let names = Self.names(sets, dutch, &vocabulary)
    self.names = names
    let isStopWord = StopWords.marks(in: vocabulary.lexicon)
    sizes = names.map { name in max(1, name.words.count { !isStopWord[Int($0)] }) }
    var keyNumbers = [Int32](repeating: -1, count: vocabulary.lexicon.count)
    var keyCount: Int32 = 0
    for name in names {
      for key in name.keys where keyNumbers[Int(key)] < 0 {
        keyNumbers[Int(key)] = keyCount
        keyCount += 1
      }
    }
    keysOfName = names.map { $0.keys.map { keyNumbers[Int($0)] } }
    keyOfWord = vocabulary.pageWords.map { keyNumbers[Int(lemmas.home(of: $0))] }
    var byFirst = [[Int32]](repeating: [], count: Int(keyCount))
    for (index, keys) in keysOfName.enumerated() { byFirst[Int(keys[0])].append(Int32(index)) }
    byFirstWord = byFirst
  }

  private static func names(_ sets: [[String]], _ dutch: Dutch, _ vocabulary: inout Vocabulary)
    -> [Name]
  {
    var names: [Name] = []
    var scanner = WordScanner()
    for (number, set) in sets.enumerated() {
      var seen: Set<[Int32]> = []
      for text in set {
        var tokens: [(word: Int32, isJoined: Bool)] = []
        scanner.scan(text) { tokens.append((vocabulary.insert($0), $1)) }
        for isJoined in [false, true] {
          let words = tokens.filter { $0.isJoined == isJoined }.map(\.word)
          guard !words.isEmpty, seen.insert(words).inserted else { continue }
          let keys = words.map { word in
            dutch.lemmas(of: vocabulary[word]).first.map { vocabulary.insert($0) } ?? word
          }
          names.append(Name(set: number, words: words, keys: keys))
        }
      }
    }
    return names
  }

  /// The number by which names know a word of the vocabulary; -1 where none has its first lemma.
  func key(of word: Int32) -> Int32 { keyOfWord[Int(word)] }

  /// Calls `body` with the sets whose name begins at `index`, and how many words of it count.
  /// - Parameters:
  ///   - key: of the word at `index`.
  ///   - words: those of the group, by number.
  @inline(__always)
  func forEachMatch(
    of key: Int32, at index: Int, in tokens: Span<TokenisedPage.Word>,
    _ words: Span<ImpactModel.Word>, end: Int, _ body: (Int, Int) -> Void
  ) {
    for name in byFirstWord[Int(key)] {
      let keys = keysOfName[Int(name)]
      if keys.count == 1
        || !tokens[index].isJoined && continues(keys, at: index, tokens, words, end)
      {
        body(names[Int(name)].set, sizes[Int(name)])
      }
    }
  }

  private func continues(
    _ keys: [Int32], at index: Int, _ tokens: Span<TokenisedPage.Word>,
    _ words: Span<ImpactModel.Word>, _ end: Int
  ) -> Bool {
    var next = index + 1
    for key in keys.dropFirst() {
      while next < end, tokens[next].isJoined { next += 1 }
      guard next < end, words[tokens[next].number].key == key else { return false }
      next += 1
    }
    return true
  }
}
