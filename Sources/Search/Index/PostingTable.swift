/// The postings of every word, by page.
final class PostingTable: Sendable {
  private let starts: [Int32]
  private let postings: [Posting]

  init(_ groups: [GroupPostings], words: Int) {
    var starts = [Int32](repeating: 0, count: words + 1)
    for group in groups { for result in group.words { starts[Int(result.word) + 1] += 1 } }
    for word in 0..<words { starts[word + 1] += starts[word] }
    var next = starts
    let none = Posting(page: 0, impact: 0, section: 0, position: 0)
    var postings = [Posting](repeating: none, count: Int(starts[words]))
    for group in groups {
      for (word, posting) in group.words {
        postings[Int(next[Int(word)])] = posting
        next[Int(word)] += 1
      }
    }
    self.starts = starts
    self.postings = postings
  }

  subscript(word: Int32) -> ArraySlice<Posting> {
    postings[Int(starts[Int(word)])..<Int(starts[Int(word) + 1])]
  }

  func count(of word: Int32) -> Int { Int(starts[Int(word) + 1] - starts[Int(word)]) }
}
