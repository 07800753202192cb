/// Finds the names of things that have several: a name is a sequence of words, each in any form.
struct SynonymMatcher: Sendable {
  struct Name: Sendable {
    /// Which set of synonyms it belongs to.
    var set: Int
    var words: [String]
    /// The first word candidates of the words (`bedrijven` -> bedrijf).
    var keys: [String]
  }

  let names: [Name]
  private let byFirstWord: [[Int32]]
  private let keyOfWord: [Int32]
  private let keysOfName: [[Int32]]
  private let sizes: [Int]

  /// - Parameter homes: the key of every word of the vocabulary.
  init(_ sets: [[String]], homes: [String], _ dutch: Dutch) {
    var names: [Name] = []
    for (number, set) in sets.enumerated() {
      var seen: Set<[String]> = []
      for text in set {
        let tokens = Tokenizer.tokens(text)
        for words in [tokens.filter { !$0.isJoined }, tokens.filter(\.isJoined)] {
          let words = words.map(\.word)
          guard !words.isEmpty, seen.insert(words).inserted else { continue }
          names.append(
            Name(
              set: number, words: words, keys: words.map { dutch.lemmas(of: $0).first ?? $0 }))
        }
      }
    }
    self.names = names
    sizes = names.map { name in max(1, name.words.count { !StopWords.all.contains($0) }) }
    var keyNumbers: [String: Int32] = [:]
    for key in names.flatMap(\.keys) where keyNumbers[key] == nil {
      keyNumbers[key] = Int32(keyNumbers.count)
    }
    keysOfName = names.map { $0.keys.map { keyNumbers[$0] ?? -1 } }
    keyOfWord = homes.map { keyNumbers[$0] ?? -1 }
    var byFirst = [[Int32]](repeating: [], count: keyNumbers.count)
    for (index, keys) in keysOfName.enumerated() { byFirst[Int(keys[0])].append(Int32(index)) }
    byFirstWord = byFirst
  }

  /// Calls `body` with the sets whose name begins at `index`, and how many words of it count.
  func matches(
    at index: Int, in entries: [TokenisedDocument.Entry], end: Int, _ body: (Int, Int) -> Void
  ) {
    let key = keyOfWord[Int(entries[index].word)]
    guard key >= 0 else { return }
    for name in byFirstWord[Int(key)] {
      let keys = keysOfName[Int(name)]
      if keys.count == 1 || !entries[index].isJoined && continues(keys, at: index, entries, end) {
        body(names[Int(name)].set, sizes[Int(name)])
      }
    }
  }

  private func continues(
    _ keys: [Int32], at index: Int, _ entries: [TokenisedDocument.Entry], _ end: Int
  ) -> Bool {
    var next = index + 1
    for key in keys.dropFirst() {
      while next < end, entries[next].isJoined { next += 1 }
      guard next < end, keyOfWord[Int(entries[next].word)] == key else { return false }
      next += 1
    }
    return true
  }
}
