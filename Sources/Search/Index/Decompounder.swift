/// Divides compounds into words that the site has: loonkostensubsidie -> loon, kosten, subsidie.
struct Decompounder: Sendable {
  private let parts: Set<ASCIIWord>

  /// - Parameters:
  ///   - words: the words of the site and what they are forms of.
  ///   - extra: parts that need not stand on the site, short ones too.
  init(words: some Sequence<String>, extra: Set<String>) {
    var parts = Set(extra.union(CompoundParts.all).map { Array($0.utf8) })
    let stops = StopWords.all
    for word in words
    where word.utf8.count >= 4 && !stops.contains(word) && !Self.endings.contains(word) {
      let bytes = Array(word.utf8)
      if bytes.allSatisfy({ (0x61...0x7A).contains($0) }) { parts.insert(bytes) }
    }
    self.parts = parts
  }

  /// Every part of every way to divide the word; empty when it is no compound.
  func parts(of word: String) -> [String] {
    let bytes = Array(word.utf8)
    guard bytes.count >= 7, bytes.count <= 64, bytes.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return [] }
    // Where a part may begin, seen from the start, and where one may end, seen from the end.
    var begins = [Bool](repeating: false, count: bytes.count + 1)
    begins[0] = true
    var spans: [Range<Int>] = []
    for start in bytes.indices where begins[start] {
      for end in ends(from: start, in: bytes) {
        spans.append(start..<end)
        for next in Self.continuations(after: end, in: bytes) { begins[next] = true }
      }
    }
    var reaches = [Bool](repeating: false, count: bytes.count + 1)
    reaches[bytes.count] = true
    for span in spans.reversed() {
      let leads = Self.continuations(after: span.upperBound, in: bytes).contains { reaches[$0] }
      if leads { reaches[span.lowerBound] = true }
    }
    return spans.filter { span in
      Self.continuations(after: span.upperBound, in: bytes).contains { reaches[$0] }
    }.map { bytes[$0].text }
  }

  private func ends(from start: Int, in bytes: [UInt8]) -> [Int] {
    guard bytes.count - start >= 3 else { return [] }
    return (start + 3...min(bytes.count, start + 24)).filter { end in
      // The word itself is no part of itself; a word of three letters needs a longer neighbour.
      end - start < bytes.count - 2 && parts.contains(Array(bytes[start..<end]))
    }
  }

  /// Where the next part may begin: at once, or after a linking s, e or en.
  private static func continuations(after end: Int, in bytes: [UInt8]) -> [Int] {
    if end == bytes.count { return [end] }
    var next = [end]
    if bytes[end] == Letters.s || bytes[end] == Letters.e { next.append(end + 1) }
    if bytes[end...].starts(with: [Letters.e, UInt8(ascii: "n")]) { next.append(end + 2) }
    // A linking letter at the very end is an ending, not a link.
    return next.filter { $0 < bytes.count - 2 }
  }

  /// Endings and other pieces that look like words and are none.
  private static let endings: Set<String> = Set(
    """
    heid heden lijk lijke loos loze baar bare zaam zame schap ling isch ische aren eren elen tie ties
    eert erde ende sten tste ders iger igen ster sters aars erin teit atie aties ings ingen
    ting king ding ging ring zing ning ente enten eren ering eringen steld stel
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
