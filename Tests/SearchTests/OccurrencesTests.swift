import Testing

@testable import Search

/// The places of the words of a page, brought together by word.
@Suite struct OccurrencesTests {
  private typealias Place = Occurrences.Place

  /// What is taken from a page: words in the order in which they were first found.
  private func taken(_ occurrences: inout Occurrences) -> [(word: Int32, places: [Place])] {
    var taken: [(Int32, [Place])] = []
    occurrences.takeSorted { word, places in
      taken.append((word, places.indices.map { places[$0] }))
    }
    return taken
  }

  @Test func placesStandInOrderWhateverTheOrderOfTheirFields() {
    var occurrences = Occurrences(words: 3)
    // Names and keywords come after the text, and stand before its later sections.
    occurrences.add(2, section: 1, place: 7, field: .body)
    occurrences.add(0, section: 1, place: 8, field: .body)
    occurrences.add(2, section: 0, place: 1 << 12, field: .keyword)
    occurrences.add(2, section: 0, place: 3, field: .title)
    let words = taken(&occurrences)
    #expect(words.map(\.word) == [2, 0])
    #expect(
      words.map(\.places) == [
        [
          Place(section: 0, position: 3, field: .title),
          Place(section: 0, position: 1 << 12, field: .keyword),
          Place(section: 1, position: 7, field: .body),
        ],
        [Place(section: 1, position: 8, field: .body)],
      ])
  }

  @Test func aPageKnowsNothingOfTheOneBefore() {
    var occurrences = Occurrences(words: 2)
    occurrences.add(1, section: 0, place: 0, field: .title)
    _ = taken(&occurrences)
    #expect(taken(&occurrences).isEmpty)
    occurrences.add(0, section: 2, place: 5, field: .body)
    occurrences.add(1, section: 2, place: 6, field: .body)
    let words = taken(&occurrences)
    #expect(words.map(\.word) == [0, 1])
    #expect(words.map(\.places.count) == [1, 1])
  }

  @Test(arguments: [1, 2, 64, 65, 256, 257, 2000])
  func aWordMayStandAnywhereSoOften(count: Int) {
    var occurrences = Occurrences(words: 2)
    // From back to front, which is the most work; the other word between them.
    for place in (0..<count).reversed() {
      occurrences.add(1, section: place / 1000, place: place, field: .body)
      occurrences.add(0, section: 0, place: place, field: .heading)
    }
    let words = taken(&occurrences)
    #expect(words.map(\.word) == [1, 0])
    #expect(words.map { $0.places.map(\.position) } == [Array(0..<count), Array(0..<count)])
    #expect(words[0].places.map(\.section) == (0..<count).map { $0 / 1000 })
  }

  @Test(arguments: [0, 1, 255, 256, 257, 5000])
  func aListGrowsAndBeginsAnew(count: Int) {
    var list = GrowingList<Int32>()
    for number in 0..<count { list.append(Int32(number)) }
    #expect(list.array == (0..<count).map(Int32.init))
    #expect(list.firstIndex(from: 1) { $0 >= 255 } == (count > 255 ? 255 : nil))
    list.removeAll()
    #expect(list.count == 0 && list.array.isEmpty)
    list.append(7)
    #expect(list.array == [7])
  }

  @Test func aListMayBeginWithoutRoom() {
    var list = GrowingList<UInt8>(room: 0)
    for byte in UInt8(0)..<9 { list.append(byte) }
    #expect(list.array == Array(0..<9))
  }
}
