/// The postings of every word, by page, in one array.
struct PostingTable: Sendable {
  private let starts: [Int]
  private let postings: [Posting]

  init(_ pages: [[ImpactModel.Result]], words: Int) {
    var starts = [Int](repeating: 0, count: words + 1)
    for page in pages { for result in page { starts[Int(result.word) + 1] += 1 } }
    for word in 0..<words { starts[word + 1] += starts[word] }
    var next = starts
    let none = Posting(page: 0, impact: 0, section: 0, position: 0)
    var postings = [Posting](repeating: none, count: starts[words])
    for page in pages {
      for result in page {
        postings[next[Int(result.word)]] = result.posting
        next[Int(result.word)] += 1
      }
    }
    self.starts = starts
    self.postings = postings
  }

  subscript(word: Int) -> ArraySlice<Posting> { postings[starts[word]..<starts[word + 1]] }
}
