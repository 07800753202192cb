/// The lines of a file with blanks in place of what is no prose: the addresses of links, code, and keys
/// with words that people type.
struct ProseLines {
  struct Line {
    var number: Int
    /// Where it stands in `text`.
    var bytes: Range<Int>
  }

  /// Front matter with words as others write them.
  private static let skippedKeys: Set<String> = [
    "zoekwoorden", "synoniemen", "andere_namen", "aliassen", "bronnen", "themas", "url",
  ]

  /// The file, with blanks so far as its lines were read: as long as it was, so that places in it hold.
  private(set) var text: [UInt8]
  /// Where the next line begins; past the end after the last.
  private var start = 0
  private var number = 0
  private var isFrontMatter = true
  private var isSkipping = false
  private var isCodeBlock = false

  init(_ text: [UInt8]) {
    self.text = text
  }

  mutating func next() -> Line? {
    while start <= text.count {
      let line = start..<(text[start...].firstIndex(of: 0x0A) ?? text.count)
      start = line.upperBound + 1
      number += 1
      if number > 1, isFence(text[line]) {
        isFrontMatter = false
        isSkipping = false
        continue
      }
      if isFrontMatter {
        noteKey(text[line])
        if isSkipping { continue }
      } else if text[line].drop(while: { $0 == 0x20 }).starts(with: "```".utf8) {
        isCodeBlock.toggle()
        continue
      } else if isCodeBlock {
        continue
      }
      blank(line)
      return Line(number: number, bytes: line)
    }
    return nil
  }

  /// A key at the start of a line begins a part that is skipped or not.
  private mutating func noteKey(_ line: ArraySlice<UInt8>) {
    guard let first = line.first, isWordByte(first),
      let colon = line.firstIndex(of: UInt8(ascii: ":"))
    else { return }
    isSkipping = Self.skippedKeys.contains(String(decoding: line[..<colon], as: UTF8.self))
  }

  private mutating func blank(_ line: Range<Int>) {
    var index = line.lowerBound
    while index < line.upperBound {
      switch text[index] {
      case UInt8(ascii: "`"): blank(from: &index, to: UInt8(ascii: "`"), in: line)
      case UInt8(ascii: "]")
      where index + 1 < line.upperBound && text[index + 1] == UInt8(ascii: "("):
        blank(from: &index, to: UInt8(ascii: ")"), in: line)
      default: index += 1
      }
    }
  }

  private mutating func blank(from index: inout Int, to end: UInt8, in line: Range<Int>) {
    guard let close = text[index + 1..<line.upperBound].firstIndex(of: end) else {
      index += 1
      return
    }
    for place in index...close { text[place] = 0x20 }
    index = close + 1
  }

  private func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { $0 <= 0x20 }
  }
}
