/// The lines of a file with blanks in place of what is no prose: the addresses of links, code, and keys
/// with words that people type.
struct ProseLines {
  struct Line {
    var number: Int
    /// As long as the line itself, so that places in it hold.
    var bytes: UnsafeBufferPointer<UInt8>
  }

  /// Front matter with words as others write them.
  private static let skippedKeys: Set<String> = [
    "zoekwoorden", "synoniemen", "andere_namen", "aliassen", "bronnen", "themas", "url",
  ]

  /// The file; in the lines that were read blanks have come.
  private let text: UnsafeMutableBufferPointer<UInt8>
  /// Where the next line begins; past the end after the last.
  private var start = 0
  private var number = 0
  private var isFrontMatter = true
  private var isSkipping = false
  private var isCodeBlock = false

  /// - Parameter text: a copy of the file's own, which this writes in.
  init(_ text: UnsafeMutableBufferPointer<UInt8>) {
    self.text = text
  }

  mutating func next() -> Line? {
    while start <= text.count {
      let line = start..<(text[start...].firstIndex(of: 0x0A) ?? text.count)
      start = line.upperBound + 1
      number += 1
      let bytes = UnsafeBufferPointer(rebasing: text[line])
      if number > 1, isFence(bytes) {
        isFrontMatter = false
        isSkipping = false
        continue
      }
      if isFrontMatter {
        noteKey(bytes)
        if isSkipping { continue }
      } else if bytes.drop(while: { $0 == 0x20 }).starts(with: "```".utf8) {
        isCodeBlock.toggle()
        continue
      } else if isCodeBlock {
        continue
      }
      blank(line)
      return Line(number: number, bytes: bytes)
    }
    return nil
  }

  /// A key at the start of a line begins a part that is skipped or not.
  private mutating func noteKey(_ line: UnsafeBufferPointer<UInt8>) {
    guard let first = line.first, isWordByte(first),
      let colon = line.firstIndex(of: UInt8(ascii: ":"))
    else { return }
    isSkipping = Self.skippedKeys.contains(String(decoding: line[..<colon], as: UTF8.self))
  }

  private func blank(_ line: Range<Int>) {
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

  private func blank(from index: inout Int, to end: UInt8, in line: Range<Int>) {
    guard let close = text[index + 1..<line.upperBound].firstIndex(of: end) else {
      index += 1
      return
    }
    for place in index...close { text[place] = 0x20 }
    index = close + 1
  }

  private func isFence(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { $0 <= 0x20 }
  }
}
