/// Words by number, their bytes behind each other in one array: a word costs no allocation.
struct WordList: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where each word begins, and where the last one ends.
  private var starts: [Int32] = [0]

  var count: Int { starts.count - 1 }
  var numbers: Range<Int32> { 0..<Int32(count) }

  subscript(word: Int32) -> ArraySlice<UInt8> { bytes[range(of: word)] }

  /// For who only looks at a word: it counts no reference.
  @inline(__always)
  func withBytes<Result>(of word: Int32, _ body: (Span<UInt8>) -> Result) -> Result {
    body(bytes.span.extracting(range(of: word)))
  }

  /// Where a word stands in `bytes`.
  @inline(__always)
  func range(of word: Int32) -> Range<Int> {
    Int(starts[Int(word)])..<Int(starts[Int(word) + 1])
  }

  func size(of word: Int32) -> Int { Int(starts[Int(word) + 1] - starts[Int(word)]) }

  /// Appends a word that `write` adds to the bytes.
  @inline(__always)
  mutating func append(_ write: (inout [UInt8]) -> Void) {
    write(&bytes)
    starts.append(Int32(truncatingIfNeeded: bytes.count))
  }

  mutating func append(_ word: Span<UInt8>) {
    append { out in word.withUnsafeBufferPointer { out.append(contentsOf: $0) } }
  }

  /// Appends a word of a list, the last byte first.
  mutating func append(reversing list: WordList, _ word: Int32) {
    append { $0.append(contentsOf: list[word].reversed()) }
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    starts.removeLast(count)
  }

  mutating func removeLast() {
    starts.removeLast()
    bytes.removeLast(bytes.count - Int(starts[count]))
  }

  /// The first eight bytes as one number, which decides most comparisons.
  func firstBytes(of word: Int32) -> UInt64 {
    var value: UInt64 = 0
    let range = range(of: word).prefix(8)
    for index in range { value = value << 8 | UInt64(bytes[index]) }
    return range.isEmpty ? 0 : value << (8 * UInt64(8 - range.count))
  }

  /// Whether a word comes before another in the order of their bytes.
  /// - Parameter first: how many bytes are known to be the same.
  func isBefore(_ a: Int32, _ b: Int32, from first: Int) -> Bool {
    let bytes = bytes.span
    let (a, b) = (bytes.extracting(range(of: a)), bytes.extracting(range(of: b)))
    var index = first
    while index < a.count, index < b.count {
      if a[index] != b[index] { return a[index] < b[index] }
      index += 1
    }
    return a.count < b.count
  }

  func areEqual(_ a: Int32, _ b: Int32) -> Bool {
    holds(bytes.span.extracting(range(of: a)), at: b)
  }

  @inline(__always)
  func holds(_ word: Span<UInt8>, at number: Int32) -> Bool {
    WordBytes.areEqual(bytes.span.extracting(range(of: number)), word)
  }
}
