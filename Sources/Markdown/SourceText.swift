import Core

/// The Markdown of a file as bytes, with the number that its first line has in the file.
package struct SourceText: Sendable {
  package let bytes: [UInt8]
  package let firstLine: Int
  private let lineStarts: [Int32]

  package init(_ bytes: [UInt8], firstLine: Int = 1) {
    self.bytes = bytes
    self.firstLine = firstLine
    lineStarts = bytes.withUnsafeBufferPointer { bytes in
      var starts: [Int32] = []
      starts.reserveCapacity(bytes.count / 64 + 8)
      Self.addLineStarts(of: bytes, to: &starts)
      return starts
    }
  }

  package init(_ text: String, firstLine: Int = 1) {
    self.init(Array(text.utf8), firstLine: firstLine)
  }

  /// The line numbers of the file that this text covers.
  package var lines: Range<Int> { firstLine..<firstLine + lineStarts.count }

  /// A line without its ending; empty for a line that the text does not have.
  package func line(_ number: Int) -> ArraySlice<UInt8> {
    let index = number - firstLine
    guard lineStarts.indices.contains(index) else { return [] }
    let start = Int(lineStarts[index])
    var end = index + 1 < lineStarts.count ? Int(lineStarts[index + 1]) : bytes.count
    while end > start, bytes[end - 1] == ASCII.newline || bytes[end - 1] == ASCII.carriageReturn {
      end -= 1
    }
    return bytes[start..<end]
  }

  /// The number of the line that a byte of the text stands on.
  func lineNumber(ofByte byte: Int) -> Int {
    firstLine + lineStarts.countBelow(Int32(byte + 1)) - 1
  }

  /// A line counted from 1 in the text, whatever its number in the file.
  func relativeLine(_ number: Int) -> ArraySlice<UInt8> { line(number + firstLine - 1) }

  /// Where lines begin; LF, CRLF and a lone CR end one, as in CommonMark.
  static func addLineStarts(of bytes: UnsafeBufferPointer<UInt8>, to starts: inout [Int32]) {
    starts.append(0)
    guard bytes.firstIndex(of: ASCII.carriageReturn, from: 0) == nil else {
      return addLineStartsAfterReturns(of: bytes, to: &starts)
    }
    var next = 0
    while let end = bytes.firstIndex(of: ASCII.newline, from: next) {
      next = end + 1
      if next < bytes.count { starts.append(Int32(next)) }
    }
  }

  private static func addLineStartsAfterReturns(
    of bytes: UnsafeBufferPointer<UInt8>, to starts: inout [Int32]
  ) {
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte <= ASCII.carriageReturn else { continue }
      let next = index + 1
      let isEnd =
        byte == ASCII.newline
        || byte == ASCII.carriageReturn && !(next < bytes.count && bytes[next] == ASCII.newline)
      if isEnd, next < bytes.count { starts.append(Int32(next)) }
    }
  }
}
