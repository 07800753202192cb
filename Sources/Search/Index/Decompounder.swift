/// Divides compounds into words that the site has: loonkostensubsidie -> loon, kosten, subsidie.
final class Decompounder: Sendable {
  private static let sizes = 7...64
  private static let partSizes = 3...24

  private let lexicon: Lexicon
  /// Which words of the lexicon are parts.
  private let isPart: [Bool]
  private let filter: HashFilter

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
    var filter = HashFilter()
    for word in lexicon.numbers where isPart[Int(word)] { filter.insert(lexicon.hashes[Int(word)]) }
    self.lexicon = lexicon
    self.isPart = isPart
    self.filter = filter
  }

  /// All parts, in the order of their numbers.
  var parts: [Int32] { lexicon.numbers.filter { isPart[Int($0)] } }

  private struct Piece {
    var start: Int
    var end: Int
    var part: Int32

    /// Whether it ends the word, or another piece may follow at one of these places.
    func leads(to places: UInt64, in bytes: Span<UInt8>) -> Bool {
      end == bytes.count || Decompounder.continuations(after: end, in: bytes) & places != 0
    }
  }

  /// Calls `body` with every part of every way to divide the word; never when it is no compound.
  func forEachPart(of word: Int32, _ body: (Int32) -> Void) {
    guard Self.sizes.contains(lexicon.size(of: word)) else { return }
    lexicon.words.withBytes(of: word) { bytes in
      for index in bytes.indices where !(0x61...0x7A).contains(bytes[index]) { return }
      let pieces = pieces(in: bytes)
      guard !pieces.isEmpty else { return }
      // Where what follows can be divided to the end of the word, a bit for each place.
      var reaches: UInt64 = 0
      for piece in pieces.reversed() where piece.leads(to: reaches, in: bytes) {
        reaches |= 1 << UInt64(piece.start)
      }
      for piece in pieces where piece.leads(to: reaches, in: bytes) { body(piece.part) }
    }
  }

  /// The parts that begin at the word's start or where another may end, by their starts.
  private func pieces(in bytes: Span<UInt8>) -> [Piece] {
    var pieces: [Piece] = []
    var begins: UInt64 = 1
    for start in 0...(bytes.count - Self.partSizes.lowerBound)
    where begins >> UInt64(start) & 1 == 1 {
      // The word itself is no part of itself; a word of three letters needs a longer neighbour.
      let longest = min(Self.partSizes.upperBound, bytes.count - start, bytes.count - 3)
      var hash = WordHash()
      for end in start + 1..<start + longest + 1 {
        hash.add(bytes[end - 1])
        guard end - start >= Self.partSizes.lowerBound, filter.mayHave(hash.value),
          let part = lexicon.number(of: bytes.extracting(start..<end), hash: hash.value),
          isPart[Int(part)]
        else { continue }
        pieces.append(Piece(start: start, end: end, part: part))
        begins |= Self.continuations(after: end, in: bytes)
      }
    }
    return pieces
  }

  /// Where the next part may begin: at once, or after a linking s, e or en. A linking letter at the
  /// very end is an ending, not a link.
  private static func continuations(after end: Int, in bytes: Span<UInt8>) -> UInt64 {
    guard end < bytes.count else { return 0 }
    let next = bytes[end]
    var places: UInt64 = 1
    if next == Letters.s || next == Letters.e { places |= 2 }
    if next == Letters.e, end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: "n") { places |= 4 }
    return places << UInt64(end) & (1 << UInt64(bytes.count - 2) - 1)
  }

  /// Endings and other pieces that look like words and are none.
  private static let endings = """
    heid heden lijk lijke loos loze baar bare zaam zame schap ling isch ische aren eren elen tie ties
    eert erde ende sten tste ders iger igen ster sters aars erin teit atie aties ings ingen
    ting king ding ging ring zing ning ente enten eren ering eringen steld stel
    """.listedWords
}
