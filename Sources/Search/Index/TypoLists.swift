/// The words of a site for finding what a visitor meant: as spelled, and spelled backwards for errors
/// at the beginning. FORMAT.md: "Word lists".
enum TypoLists {
  private static let wordsPerFile = 1200

  /// - Parameter words: with the number of pages that each is on.
  static func make(_ words: [String: Int], reversed: Bool) -> WordShards.Output {
    let sorted = words.map { word, pages -> (word: String, weight: Int) in
      let spelled =
        reversed ? String(String.UnicodeScalarView(word.unicodeScalars.reversed())) : word
      return (spelled, pages < 2 ? 0 : Int.bitWidth - 1 - pages.leadingZeroBitCount)
    }.sorted { $0.word.utf8.lexicographicallyPrecedes($1.word.utf8) }
    var output = WordShards.Output(files: [], boundaries: [])
    for start in stride(from: 0, to: sorted.count, by: wordsPerFile) {
      let slice = Array(sorted[start..<min(start + wordsPerFile, sorted.count)])
      var json = JSONBytes()
      json.string(FrontCoding.words(slice))
      output.files.append(json.bytes)
      output.boundaries.append(
        start == 0
          ? "" : FrontCoding.boundary(before: sorted[start].word, after: sorted[start - 1].word))
    }
    return output
  }

  static func takes(_ word: String) -> Bool {
    word.unicodeScalars.count >= 3 && word.utf8.count <= 40
      && !word.utf8.contains { (0x30...0x39).contains($0) }
  }
}
