/// Divides compounds into words that the site has: loonkostensubsidie -> loon, kosten, subsidie.
final class Decompounder: Sendable {
  private static let sizes = 7...64
  private static let partSizes = 3...24

  private let lexicon: Lexicon
  /// Which words of the lexicon are parts.
  private let isPart: [Bool]

  /// - Parameters:
  ///   - words: the words of the site and what they are forms of.
  ///   - extra: parts that need not stand on the site, short ones too.
  init(words: some Sequence<Int32>, extra: some Sequence<Int32>, in lexicon: Lexicon) {
    var isPart = [Bool](repeating: false, count: lexicon.count)
    for word in words {
      isPart[Int(word)] =
        lexicon.size(of: word) >= 4 && lexicon[word].allSatisfy { (0x61...0x7A).contains($0) }
    }
    for word in Array(StopWords.all) + Self.endings {
      if let number = lexicon.number(of: word) { isPart[Int(number)] = false }
    }
    for word in extra { isPart[Int(word)] = true }
    self.lexicon = lexicon
    self.isPart = isPart
  }

  /// All parts, in the order of their numbers.
  var parts: [Int32] { lexicon.numbers.filter { isPart[Int($0)] } }

  private struct Span {
    var start: Int
    var end: Int
    var part: Int32
  }

  /// Calls `body` with every part of every way to divide the word; never when it is no compound.
  func forEachPart(of word: Int32, _ body: (Int32) -> Void) {
    guard Self.sizes.contains(lexicon.size(of: word)) else { return }
    let bytes = lexicon[word]
    guard bytes.allSatisfy({ (0x61...0x7A).contains($0) }) else { return }
    let spans = spans(in: bytes)
    guard !spans.isEmpty else { return }
    // Where what follows can be divided to the end of the word, a bit for each place.
    var reaches: UInt64 = 0
    func leads(_ span: Span) -> Bool {
      span.end == bytes.count || Self.continuations(after: span.end, in: bytes) & reaches != 0
    }
    for span in spans.reversed() where leads(span) { reaches |= 1 << UInt64(span.start) }
    for span in spans where leads(span) { body(span.part) }
  }

  /// The parts that begin at the word's start or where another may end, by their starts.
  private func spans(in bytes: ArraySlice<UInt8>) -> [Span] {
    var spans: [Span] = []
    var begins: UInt64 = 1
    for start in 0...(bytes.count - Self.partSizes.lowerBound)
    where begins >> UInt64(start) & 1 == 1 {
      let rest = bytes.dropFirst(start).prefix(Self.partSizes.upperBound)
      var hash = WordHash()
      for index in rest.indices {
        hash.add(rest[index])
        let size = index - rest.startIndex + 1
        // The word itself is no part of itself; a word of three letters needs a longer neighbour.
        guard size >= Self.partSizes.lowerBound, size < bytes.count - 2,
          let part = lexicon.number(of: rest[...index], hash: hash.value), isPart[Int(part)]
        else { continue }
        spans.append(Span(start: start, end: start + size, part: part))
        begins |= Self.continuations(after: start + size, in: bytes)
      }
    }
    return spans
  }

  /// Where the next part may begin: at once, or after a linking s, e or en. A linking letter at the
  /// very end is an ending, not a link.
  private static func continuations(after end: Int, in bytes: ArraySlice<UInt8>) -> UInt64 {
    guard end < bytes.count else { return 0 }
    let next = bytes[bytes.startIndex + end]
    var places: UInt64 = 1
    if next == Letters.s || next == Letters.e { places |= 2 }
    if next == Letters.e, bytes.dropFirst(end + 1).first == UInt8(ascii: "n") { places |= 4 }
    return places << UInt64(end) & (1 << UInt64(bytes.count - 2) - 1)
  }

  /// Endings and other pieces that look like words and are none.
  private static let endings = """
    heid heden lijk lijke loos loze baar bare zaam zame schap ling isch ische aren eren elen tie ties
    eert erde ende sten tste ders iger igen ster sters aars erin teit atie aties ings ingen
    ting king ding ging ring zing ning ente enten eren ering eringen steld stel
    """.split(whereSeparator: \.isWhitespace).map(String.init)
}
