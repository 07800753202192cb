/// Writes postings and page lists. FORMAT.md: "Encoding".
package enum PostingEncoding {
  /// - Parameter df: how many pages have the word; `postings` may be the best of them only.
  package static func text(_ postings: [Posting], df: Int) -> String {
    [UInt8](unsafeUninitializedCapacity: room(for: postings.count)) { room, count in
      count = write(postings.span, df: df, to: room)
    }.text
  }

  /// How many characters postings take at most.
  static func room(for count: Int) -> Int { 2 * mostOfCount + count * mostOfPosting }

  /// - Parameter room: of the size that `room(for:)` says.
  /// - Returns: how many characters were written.
  static func write(
    _ postings: Span<Posting>, df: Int, to room: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var text = Writer(room)
    text.varint(df)
    text.varint(df - postings.count)
    var previous = -1
    for index in postings.indices {
      let page = Int(postings[index].page)
      text.varint(page - previous - 1)
      previous = page
    }
    for index in postings.indices { text.character(postings[index].impact) }
    for index in postings.indices { text.varint(Int(postings[index].section)) }
    for index in postings.indices { text.character(postings[index].position) }
    return text.count
  }

  /// Characters of a count, at most.
  private static let mostOfCount = 13
  /// Characters of a posting, at most: a page of 31 bits, a section of 16, an impact and a position.
  private static let mostOfPosting = 7 + 4 + 2

  /// Writes into memory that has room for all: an array would look at every character whether it is
  /// still its own and large enough.
  private struct Writer {
    private let buffer: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    init(_ buffer: UnsafeMutableBufferPointer<UInt8>) { self.buffer = buffer }

    @inline(__always)
    mutating func character(_ value: UInt8) {
      buffer[count] = SearchAlphabet.character(of: value)
      count += 1
    }

    @inline(__always)
    mutating func varint(_ value: Int) {
      SearchAlphabet.forEachGroup(of: value) { character($0) }
    }
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
