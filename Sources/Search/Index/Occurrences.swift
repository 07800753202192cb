/// Where the words of a page stand, brought together by word: each place knows the one before it of the same
/// word. It is made once for many pages.
struct Occurrences: ~Copyable {
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

  private struct Found {
    var place: Place
    var word: Int32
    /// The place before this one of the same word; -1 for its first.
    var previous: Int32
  }

  /// By word, the number of its last place; -1 for none. Nobody else has it, as this is never copied.
  private let last: UnsafeMutableBufferPointer<Int32>
  private var found = GrowingList<Found>()
  /// Room for the places of one word, which nobody else has either.
  private var places = UnsafeMutableBufferPointer<Place>.allocate(capacity: 256)

  /// - Parameter words: how many numbers there are.
  init(words: Int) {
    last = .allocate(capacity: words)
    last.initialize(repeating: -1)
  }

  deinit {
    last.deallocate()
    places.deallocate()
  }

  @inline(__always)
  mutating func add(_ word: Int, section: Int, place: Int, field: SearchField) {
    precondition(last.indices.contains(word), "one of the words that there are")
    let number = Int32(truncatingIfNeeded: found.count)
    found.append(
      Found(
        place: Place(section: section, position: place, field: field),
        word: Int32(truncatingIfNeeded: word), previous: last[word]))
    last[word] = number
  }

  /// Calls `body` with every word and its places in order, and forgets them.
  @inline(__always)
  mutating func takeSorted(_ body: (Int32, Span<Place>) -> Void) {
    makeRoom()
    for first in 0..<found.count where found[first].previous < 0 {
      let word = found[first].word
      // From the last place to the first, so that they end up in the order in which they were found.
      var start = places.count
      var next = last[Int(word)]
      repeat {
        start -= 1
        places.initializeElement(at: start, to: found[Int(next)].place)
        next = found[Int(next)].previous
      } while next >= 0
      last[Int(word)] = -1
      let own = UnsafeMutableBufferPointer(rebasing: places[start...])
      if own.count > 1 { Self.sort(own) }
      body(word, own.span)
    }
    found.removeAll()
  }

  /// For as many places as one word can have.
  private mutating func makeRoom() {
    guard places.count < found.count else { return }
    places.deallocate()
    places = .allocate(capacity: 2 * found.count)
  }

  /// By insertion: a page says most words once or twice, and nearly in order.
  private static func sort(_ places: UnsafeMutableBufferPointer<Place>) {
    var places = places
    guard places.count <= 64 else { return places.sort() }
    for index in 1..<places.count {
      let place = places[index]
      var target = index
      while target > 0, place < places[target - 1] {
        places[target] = places[target - 1]
        target -= 1
      }
      places[target] = place
    }
  }
}
