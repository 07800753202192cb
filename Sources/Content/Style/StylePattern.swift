/// A word to look for, in lower case. A class, so that going through them copies no texts.
final class StylePattern: Sendable {
  let word: HouseStyle.Word
  let isBeginning: Bool
  let initial: UInt8
  private let bytes: [UInt8]

  init?(_ word: HouseStyle.Word) {
    self.word = word
    isBeginning = word.text.hasSuffix("*")
    let lower = word.text.utf8.map { lowercased($0) }
    bytes = isBeginning ? lower.dropLast() : lower
    guard let first = bytes.first else { return nil }
    initial = first
  }

  /// The part that cannot be found where code or an address has become blanks: those are two at least.
  var unblankable: ArraySlice<UInt8> {
    let blank = UInt8(ascii: " ")
    let end = bytes.indices.first { index in
      bytes[index] == blank && (index + 1 == bytes.count || bytes[index + 1] == blank)
    }
    return bytes[..<(end ?? bytes.count)]
  }

  /// Where the word ends that begins here; nil for another word.
  func end(in line: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard line.count - start >= bytes.count else { return nil }
    for offset in bytes.indices where lowercased(line[start + offset]) != bytes[offset] {
      return nil
    }
    var end = start + bytes.count
    if isBeginning {
      while end < line.count, isWordByte(line[end]) { end += 1 }
    } else if end < line.count, isWordByte(line[end]), isWordByte(line[end - 1]) {
      return nil
    }
    return end
  }
}
