/// What the pages of a group say of words.
struct GroupPostings: Sendable {
  /// Two words of a title that may be written as one.
  struct TitlePair: Sendable {
    var first: Int32
    var second: Int32
    /// Whether the second is a verb in any form, and the first its particle.
    var isVerb = false
    var posting: Posting
  }

  /// Of words, by page; sets of synonyms are numbered after the words.
  var words: [PostingTable.Pair] = []
  var titlePairs: [TitlePair] = []
}

/// The postings of every word, by page.
typealias PostingTable = Relation<Posting>

extension PostingTable {
  /// Writes the postings of a word, given where they stand.
  func encode(_ postings: Range<Int>, to out: inout [UInt8]) {
    PostingEncoding.append(
      values.span.extracting(postings), df: postings.count, to: &out)
  }
}
