import Core

/// The bytes of a template file, and how places in them are called.
struct SourceText: Sendable {
  let file: String
  let bytes: [UInt8]
  private let lineStarts: [Int]

  init(_ text: String, file: String) {
    self.file = file
    bytes = Array(text.utf8)
    lineStarts = [0] + bytes.indices.lazy.filter { [bytes] in bytes[$0] == 0x0A }.map { $0 + 1 }
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// A tag as messages show it: on one line.
  func label(_ range: Range<Int>) -> String {
    bytes[range].split(whereSeparator: \.isWhitespace)
      .map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: " ")
  }

  /// The place of a range of bytes; what goes on past the end of the line is left out.
  func location(_ range: Range<Int>) -> SourceLocation {
    let line = lineStarts.partitioningIndex { $0 > range.lowerBound } - 1
    let start = lineStarts[line]
    let lineEnd = line + 1 < lineStarts.count ? lineStarts[line + 1] - 1 : bytes.count
    return SourceLocation(
      file: file, line: line + 1, column: range.lowerBound - start + 1,
      length: min(range.upperBound, lineEnd) - range.lowerBound)
  }

  func isBlank(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy(\.isWhitespace) }

  /// The spaces and tabs at the start of a range.
  func leadingSpace(of range: Range<Int>) -> Range<Int> {
    let end = bytes[range].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? range.upperBound
    return range.lowerBound..<end
  }

  /// The spaces and tabs before the first line with something on it, from the start of a line on.
  func indentation(from offset: Int) -> Range<Int> {
    let content = bytes[offset...].firstIndex { !$0.isWhitespace } ?? bytes.count
    let start = bytes[offset..<content].lastIndex(of: 0x0A).map { $0 + 1 } ?? offset
    return start..<content
  }

  /// A range without as much of `prefix` as it begins with.
  func range(_ range: Range<Int>, without prefix: Range<Int>) -> Range<Int> {
    var count = 0
    while count < min(prefix.count, range.count),
      bytes[range.lowerBound + count] == bytes[prefix.lowerBound + count]
    { count += 1 }
    return range.lowerBound + count..<range.upperBound
  }
}

extension UInt8 {
  /// Space, tab, line feed or carriage return.
  var isWhitespace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}

extension Array {
  /// The first index at which a predicate holds, for an array in which it holds from there on.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
