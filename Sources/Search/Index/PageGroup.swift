/// Some pages that follow each other, tokenised with one lexicon. Groups depend on the number of pages
/// only, never on the number of threads.
struct PageGroup: Sendable {
  static let size = 64

  let firstPage: Int
  let pages: [TokenisedPage]
  let lexicon: Lexicon

  init(_ documents: ArraySlice<SearchDocument>) {
    var scanner = WordScanner()
    var lexicon = Lexicon()
    firstPage = documents.startIndex
    pages = documents.map { TokenisedPage($0, &scanner, &lexicon) }
    self.lexicon = lexicon
  }

  /// The slices of `0..<count` that are groups.
  static func ranges(of count: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
  }
}
