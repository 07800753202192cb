/// Where the words of a page stand, brought together by word. It counts where others sort, and is
/// made once for many pages.
struct Occurrences {
  /// Section, position and field, packed in this order so that one comparison orders all three.
  struct Place: Comparable {
    private let packed: UInt64

    init(section: Int, position: Int, field: SearchField) {
      packed = UInt64(section) << 20 | UInt64(position) << 4 | UInt64(field.rawValue)
    }

    var section: Int { Int(packed >> 20) }
    var position: Int { Int(packed >> 4 & 0xFFFF) }
    var field: Int { Int(packed & 15) }

    @inline(__always)
    static func < (a: Place, b: Place) -> Bool { a.packed < b.packed }
  }

  /// By word, how many places it has; then where the next one goes.
  private var counts: [Int32]
  private var found: [(word: Int32, place: Place)] = []
  /// The words that were found, each once.
  private var words: [Int32] = []
  private var places: [Place] = []

  /// - Parameter words: how many numbers there are.
  init(words: Int) {
    counts = [Int32](repeating: 0, count: words)
  }

  @inline(__always)
  mutating func add(_ word: Int, section: Int, place: Int, field: SearchField) {
    if counts[word] == 0 { words.append(Int32(truncatingIfNeeded: word)) }
    counts[word] &+= 1
    found.append(
      (Int32(truncatingIfNeeded: word), Place(section: section, position: place, field: field)))
  }

  /// Calls `body` with every word and its places in order, and forgets them.
  mutating func takeSorted(_ body: (Int32, Span<Place>) -> Void) {
    group()
    var start = 0
    for word in words {
      let end = Int(counts[Int(word)])
      if end > start + 1 { sort(start..<end) }
      body(word, places.span.extracting(start..<end))
      counts[Int(word)] = 0
      start = end
    }
    found.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
  }

  /// Puts the places of each word behind each other; then `counts` is where they end.
  private mutating func group() {
    var start: Int32 = 0
    for word in words {
      let count = counts[Int(word)]
      counts[Int(word)] = start
      start += count
    }
    if places.count < found.count {
      places = [Place](
        repeating: Place(section: 0, position: 0, field: .title), count: found.count * 2)
    }
    Self.place(found, in: &places, at: &counts)
  }

  private static func place(
    _ found: [(word: Int32, place: Place)], in places: inout [Place], at next: inout [Int32]
  ) {
    var places = places.mutableSpan
    var next = next.mutableSpan
    for (word, place) in found {
      places[Int(next[Int(word)])] = place
      next[Int(word)] += 1
    }
  }

  /// By insertion: a page says most words once or twice, and nearly in order.
  private mutating func sort(_ range: Range<Int>) {
    guard range.count <= 64 else { return places[range].sort() }
    var places = places.mutableSpan
    for index in range.dropFirst() {
      let place = places[index]
      var target = index
      while target > range.lowerBound, place < places[target - 1] {
        places[target] = places[target - 1]
        target -= 1
      }
      places[target] = place
    }
  }
}
