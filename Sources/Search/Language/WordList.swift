import Core

/// Words by number, their bytes behind each other in one array: a word costs no allocation.
struct WordList: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where each word begins, and where the last one ends.
  private var starts: [Int32] = [0]

  init() {}

  private init(bytes: [UInt8], starts: [Int32]) {
    self.bytes = bytes
    self.starts = starts
  }

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

  /// Appends a word of a list, the last letter first.
  mutating func append(reversing list: WordList, _ word: Int32) {
    let letters = list.bytes.span.extracting(list.range(of: word))
    append { out in
      let first = out.count
      letters.withUnsafeBufferPointer { out.append(contentsOf: $0) }
      out.withUnsafeMutableBufferPointer { bytes in
        func reverse(_ range: Range<Int>) {
          var part = UnsafeMutableBufferPointer(rebasing: bytes[range])
          part.reverse()
        }
        reverse(first..<bytes.count)
        // The bytes of a letter keep their order: the last of them stands first now.
        var start = first
        for index in first..<bytes.count where bytes[index] & 0xC0 != 0x80 {
          if index > start { reverse(start..<index + 1) }
          start = index + 1
        }
      }
    }
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    starts.removeLast(count)
  }

  mutating func removeLast() {
    starts.removeLast()
    bytes.removeLast(bytes.count - Int(starts[count]))
  }

  /// Eight bytes of a word as a number by which words are ordered; 0 for what comes after its end.
  func eightBytes(of word: Int32, from first: Int) -> UInt64 {
    let range = range(of: word)
    let start = range.lowerBound + first
    let count = min(8, range.upperBound - start)
    guard count > 0 else { return 0 }
    guard start + 8 <= bytes.count else {
      return (start..<start + count).reduce(0) { $0 << 8 | UInt64(bytes[$1]) }
        << UInt64(8 * (8 - count))
    }
    let value: UInt64 = bytes.span.bytes.unsafeLoadUnaligned(
      fromByteOffset: start, as: UInt64.self)
    return UInt64(bigEndian: value) & (.max << UInt64(8 * (8 - count)))
  }

  /// The same without room for more words.
  var tight: WordList { WordList(bytes: bytes.tight, starts: starts.tight) }

  func areEqual(_ a: Int32, _ b: Int32) -> Bool {
    let a = bytes.span.extracting(range(of: a))
    let other = bytes.span.extracting(range(of: b))
    return WordBytes.ending(of: a) == WordBytes.ending(of: other) && WordBytes.areEqual(a, other)
  }

  /// Whether a word is the one of a number, given that both have the same ending.
  @inline(__always)
  func holds(_ word: Span<UInt8>, at number: Int32) -> Bool {
    let size = size(of: number)
    guard size == word.count else { return false }
    return size <= 8 || WordBytes.areEqual(bytes.span.extracting(range(of: number)), word)
  }
}
