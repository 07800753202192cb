/// Words by number, their bytes behind each other in one array: a word costs no allocation.
struct WordList: Sendable {
  private var bytes: [UInt8] = []
  /// Where each word begins, and where the last one ends.
  private var starts: [Int32] = [0]

  var count: Int { starts.count - 1 }
  var numbers: Range<Int32> { 0..<Int32(count) }

  subscript(word: Int32) -> ArraySlice<UInt8> {
    bytes[Int(starts[Int(word)])..<Int(starts[Int(word) + 1])]
  }

  func size(of word: Int32) -> Int { Int(starts[Int(word) + 1] - starts[Int(word)]) }

  mutating func append(_ word: some Collection<UInt8>) { append(word, EmptyCollection()) }

  mutating func append(_ start: some Collection<UInt8>, _ end: some Collection<UInt8>) {
    bytes.append(contentsOf: start)
    bytes.append(contentsOf: end)
    starts.append(Int32(bytes.count))
  }

  mutating func removeLast() {
    starts.removeLast()
    bytes.removeLast(bytes.count - Int(starts[count]))
  }

  @inline(__always)
  func holds(_ word: ArraySlice<UInt8>, at number: Int32) -> Bool {
    var index = Int(starts[Int(number)])
    guard Int(starts[Int(number) + 1]) - index == word.count else { return false }
    for byte in word {
      if bytes[index] != byte { return false }
      index += 1
    }
    return true
  }
}
