/// Writes postings and page lists. FORMAT.md: "Encoding".
package enum PostingEncoding {
  /// - Parameter df: how many pages have the word; `postings` may be the best of them only.
  package static func text(_ postings: [Posting], df: Int) -> String {
    var out: [UInt8] = []
    append(postings, df: df, to: &out)
    return out.text
  }

  static func append(_ postings: some Collection<Posting>, df: Int, to out: inout [UInt8]) {
    SearchAlphabet.appendVarint(df, to: &out)
    SearchAlphabet.appendVarint(df - postings.count, to: &out)
    var previous = -1
    for posting in postings {
      SearchAlphabet.appendVarint(Int(posting.page) - previous - 1, to: &out)
      previous = Int(posting.page)
    }
    out.append(contentsOf: postings.lazy.map { SearchAlphabet.character(of: $0.impact) })
    for posting in postings { SearchAlphabet.appendVarint(Int(posting.section), to: &out) }
    out.append(contentsOf: postings.lazy.map { SearchAlphabet.character(of: $0.position) })
  }

  package static func pages(_ pages: some Collection<Int>) -> String {
    var out: [UInt8] = []
    SearchAlphabet.appendVarint(pages.count, to: &out)
    var previous = -1
    for page in pages {
      SearchAlphabet.appendVarint(page - previous - 1, to: &out)
      previous = page
    }
    return out.text
  }
}
