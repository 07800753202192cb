/// Divides compounds into words that the site has: loonkostensubsidie -> loon, kosten, subsidie.
final class Decompounder: Sendable {
  private static let sizes = 7...64
  private static let partSizes = 3...24
  /// How many letters a beginning has.
  private static let beginning = 4

  private let words: WordList
  /// All parts, in the order of their numbers.
  let parts: [Int32]
  /// The parts, by `WordHash`, since words are walked along.
  private let table: WordTable
  private let filter: HashFilter
  /// Of the first letters of the parts: most walks end there.
  private let beginnings: HashFilter

  /// - Parameters:
  ///   - words: the words of the site and what they are forms of.
  ///   - extra: parts that need not stand on the site, short ones too.
  init(words: some Sequence<Int32>, extra: some Sequence<Int32>, in lexicon: Lexicon) {
    var isPart = [Bool](repeating: false, count: lexicon.count)
    for word in words where !isPart[Int(word)] {
      isPart[Int(word)] =
        lexicon.size(of: word) >= 4 && lexicon.words.withBytes(of: word, Letters.areAll)
    }
    for word in Array(StopWords.all) + Self.endings {
      if let number = lexicon.number(of: word) { isPart[Int(number)] = false }
    }
    for word in extra { isPart[Int(word)] = true }
    parts = lexicon.numbers.filter { isPart[Int($0)] }
    var table = WordTable(room: parts.count)
    var words = lexicon.words
    var filter = HashFilter(for: parts.count)
    var beginnings = HashFilter()
    for part in parts {
      lexicon.words.withBytes(of: part) { bytes in
        var hash = WordHash()
        for index in bytes.indices {
          hash.add(bytes[index])
          if index + 1 == Self.beginning { beginnings.insert(hash.value) }
        }
        filter.insert(hash.value)
        _ = table.insert(bytes, hash: hash.value, in: &words) { _ in part }
      }
    }
    self.words = words
    self.table = table
    self.filter = filter
    self.beginnings = beginnings
  }

  struct Piece {
    fileprivate var start: Int
    fileprivate var end: Int
    fileprivate var part: Int32

    /// Whether it ends the word, or another piece may follow at one of these places.
    fileprivate func leads(to places: UInt64, in bytes: Span<UInt8>) -> Bool {
      end == bytes.count || Decompounder.continuations(after: end, in: bytes) & places != 0
    }
  }

  /// Calls `body` with every part of every way to divide the word; never when it is no compound.
  /// - Parameter pieces: room to work in.
  @inline(__always)
  func forEachPart(of word: Int32, _ pieces: inout [Piece], _ body: (Int32) -> Void) {
    guard Self.sizes.contains(words.size(of: word)) else { return }
    words.withBytes(of: word) { bytes in
      guard Letters.areAll(bytes) else { return }
      findPieces(in: bytes, &pieces)
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
  private func findPieces(in bytes: Span<UInt8>, _ pieces: inout [Piece]) {
    pieces.removeAll(keepingCapacity: true)
    var begins: UInt64 = 1
    for start in 0...(bytes.count - Self.partSizes.lowerBound)
    where begins >> UInt64(start) & 1 == 1 {
      // The word itself is no part of itself; a word of three letters needs a longer neighbour.
      let longest = min(Self.partSizes.upperBound, bytes.count - start, bytes.count - 3)
      var hash = WordHash()
      for end in start + 1..<start + longest + 1 {
        hash.add(bytes[end - 1])
        let size = end - start
        guard size >= Self.partSizes.lowerBound else { continue }
        if filter.mayHave(hash.value),
          let part = table.number(of: bytes.extracting(start..<end), hash: hash.value, in: words)
        {
          pieces.append(Piece(start: start, end: end, part: part))
          begins |= Self.continuations(after: end, in: bytes)
        }
        if size == Self.beginning, !beginnings.mayHave(hash.value) { break }
      }
    }
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
