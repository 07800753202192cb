/// The lines of a file with blanks in place of what is no prose: the addresses of links, code, and keys
/// with words that people type.
struct ProseLines {
  struct Line {
    var number: Int
    /// As long as the line itself, so that places in it hold.
    var bytes: [UInt8]
  }

  /// Front matter with words as others write them.
  private static let skippedKeys: Set<String> = [
    "zoekwoorden", "synoniemen", "andere_namen", "aliassen", "bronnen", "themas", "url",
  ]

  private let lines: [Substring.UTF8View]
  private var index = 0
  private var isFrontMatter: Bool
  private var isSkipping = false
  private var isCodeBlock = false

  init(_ text: String) {
    lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { Substring($0).utf8 }
    isFrontMatter = true
  }

  mutating func next() -> Line? {
    while index < lines.count {
      let line = Array(lines[index])
      index += 1
      if isFence(line, "---"), index > 1 {
        isFrontMatter = false
        isSkipping = false
        continue
      }
      if isFrontMatter {
        noteKey(line)
        if isSkipping { continue }
      } else if line.trimmingPrefixSpace().starts(with: "```".utf8) {
        isCodeBlock.toggle()
        continue
      } else if isCodeBlock {
        continue
      }
      return Line(number: index, bytes: blanked(line))
    }
    return nil
  }

  /// A key at the start of a line begins a part that is skipped or not.
  private mutating func noteKey(_ line: [UInt8]) {
    guard let first = line.first, isWordByte(first),
      let colon = line.firstIndex(of: UInt8(ascii: ":"))
    else { return }
    isSkipping = Self.skippedKeys.contains(String(decoding: line[..<colon], as: UTF8.self))
  }

  private func blanked(_ line: [UInt8]) -> [UInt8] {
    var out = line
    var index = 0
    while index < out.count {
      switch out[index] {
      case UInt8(ascii: "`"): blank(&out, from: &index, to: UInt8(ascii: "`"))
      case UInt8(ascii: "]") where index + 1 < out.count && out[index + 1] == UInt8(ascii: "("):
        blank(&out, from: &index, to: UInt8(ascii: ")"))
      default: index += 1
      }
    }
    return out
  }

  private func blank(_ line: inout [UInt8], from index: inout Int, to end: UInt8) {
    let start = index + 1
    guard start < line.count, let close = line[start...].firstIndex(of: end) else {
      index += 1
      return
    }
    for place in index...close { line[place] = 0x20 }
    index = close + 1
  }

  private func isFence(_ line: [UInt8], _ fence: String) -> Bool {
    line.starts(with: fence.utf8) && line.dropFirst(fence.utf8.count).allSatisfy { $0 <= 0x20 }
  }
}

extension [UInt8] {
  fileprivate func trimmingPrefixSpace() -> ArraySlice<UInt8> { drop { $0 == 0x20 } }
}
