/// All words of a site, each with a number and the words it may be a form of.
struct Vocabulary: Sendable {
  private(set) var words: [String] = []
  private(set) var numbers: [String: Int32] = [:]

  mutating func number(of word: String) -> Int32 {
    if let known = numbers[word] { return known }
    let number = Int32(words.count)
    numbers[word] = number
    words.append(word)
    return number
  }

  /// Merges pages in their order, so that the numbers do not depend on threads; each page's words get
  /// the numbers of the site.
  init(merging documents: inout [TokenisedDocument]) {
    for index in documents.indices {
      let numbers = documents[index].words.map { number(of: $0) }
      documents[index].words = []
      for entry in documents[index].entries.indices {
        let local = Int(documents[index].entries[entry].word)
        documents[index].entries[entry].word = numbers[local]
      }
    }
  }
}
