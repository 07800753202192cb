/// Where the words of a page stand in the lists of its group.
struct TokenisedPage: Sendable {
  /// Words that follow each other.
  struct Run: Sendable {
    var section: UInt16
    var field: SearchField
    /// Where the words stand in the list of the group.
    var words: Range<Int>
    /// The position of the first word of the run in its section.
    var start: Int
  }

  /// A word of a page, as its number in the lexicon of its group. The words of all pages are kept until
  /// all are known: they take four bytes.
  struct Word: Sendable {
    private let packed: UInt32

    @inline(__always)
    init(_ number: Int32, isJoined: Bool) {
      packed = UInt32(bitPattern: number) << 1 | (isJoined ? 1 : 0)
    }

    var number: Int { Int(packed >> 1) }
    /// Whether it takes no position of its own: its parts follow.
    var isJoined: Bool { packed & 1 == 1 }
  }

  var runs: Range<Int>
  /// How many words each field has.
  var lengths: [Int]
}
