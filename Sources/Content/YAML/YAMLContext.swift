import Core
import Yams

/// One YAML text being read: turns its marks into places in the file and collects what is wrong.
/// Used by one parse on one thread.
final class YAMLContext {
  let file: String
  let text: ArraySlice<UInt8>
  let firstLine: Int
  /// Where the lines stand in the text, without their line feeds.
  private lazy var lines = Self.lines(of: text)
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameters:
  ///   - text: valid UTF-8.
  ///   - firstLine: the line of the file on which `text` begins.
  init(_ text: ArraySlice<UInt8>, file: String, firstLine: Int = 1) {
    self.file = file
    self.firstLine = firstLine
    self.text = text
  }

  convenience init(_ file: SourceFile) { self.init(file.bytes[...], file: file.path) }

  func report(
    _ problem: some Problem, at location: SourceLocation, notes: [Diagnostic.Note] = [],
    suggestions: [Diagnostic.Suggestion] = []
  ) {
    diagnostics.append(
      Diagnostic(problem, at: location, notes: notes, suggestions: suggestions))
  }

  func location(of value: YAMLValue) -> SourceLocation { location(of: value.place) }

  func location(of place: YAMLPlace) -> SourceLocation {
    SourceLocation(
      file: file, line: Int(place.line), column: Int(place.column), length: Int(place.length))
  }

  func place(of node: Node) -> YAMLPlace {
    guard let mark = node.mark else { return YAMLPlace(line: 0, column: 1, length: 1) }
    return place(of: mark, length: length(of: node))
  }

  /// Yams counts columns in Unicode scalars; places count UTF-8 bytes. This is where they meet.
  func place(of mark: Mark, length: Int = 1) -> YAMLPlace {
    var column = mark.column
    var available = Int.max
    if let rest = rest(from: mark) {
      column = rest.lowerBound - lines[mark.line - 1].lowerBound + 1
      available = rest.count
    }
    return YAMLPlace(
      line: mark.line + firstLine - 1, column: column, length: min(length, available))
  }

  /// The bytes from a mark to the end of its line; nil for a line that the text does not have.
  private func rest(from mark: Mark) -> Range<Int>? {
    guard lines.indices.contains(mark.line - 1) else { return nil }
    let line = lines[mark.line - 1]
    var start = line.lowerBound
    var scalars = 1
    while start < line.upperBound, scalars < mark.column {
      start += 1
      while start < line.upperBound, text[start] & 0xC0 == 0x80 { start += 1 }
      scalars += 1
    }
    return start..<line.upperBound
  }

  private static func lines(of text: ArraySlice<UInt8>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = text.startIndex
    for index in text.indices where text[index] == UInt8(ascii: "\n") {
      lines.append(start..<index)
      start = index + 1
    }
    lines.append(start..<text.endIndex)
    return lines
  }

  /// The place of the `number`th byte of the text.
  func location(ofByte number: Int) -> SourceLocation {
    var rest = number
    for (index, line) in lines.enumerated() {
      if rest <= line.count {
        return SourceLocation(file: file, line: index + firstLine, column: rest + 1)
      }
      rest -= line.count + 1
    }
    return SourceLocation(file: file)
  }

  /// Where a key is written the second time, when it is written twice.
  func secondLocation(ofKey key: String) -> SourceLocation? {
    let places = lines.indices.compactMap { index -> SourceLocation? in
      let line = text[lines[index]]
      let indentation = line.prefix { $0 == UInt8(ascii: " ") }.count
      guard line.dropFirst(indentation).starts(with: (key + ":").utf8) else { return nil }
      return SourceLocation(
        file: file, line: index + firstLine, column: indentation + 1, length: key.utf8.count)
    }
    return places.count == 2 ? places[1] : nil
  }

  private func length(of node: Node) -> Int {
    guard case .scalar(let scalar) = node else { return 1 }
    switch scalar.style {
    case .literal, .folded: return 1
    case .singleQuoted, .doubleQuoted:
      guard let mark = scalar.mark else { return 1 }
      return quotedLength(at: mark)
    default: return scalar.string.utf8.prefix { $0 != UInt8(ascii: "\n") }.count
    }
  }

  /// The bytes from the opening quote to the closing one on the same line, with the escapes as they
  /// are written.
  private func quotedLength(at mark: Mark) -> Int {
    guard let rest = rest(from: mark) else { return 1 }
    let bytes = Array(text[rest])
    guard let quote = bytes.first else { return 1 }
    var index = 1
    while index < bytes.count {
      if quote == UInt8(ascii: "\""), bytes[index] == UInt8(ascii: "\\") {
        index += 2
      } else if bytes[index] == quote {
        let isEscaped =
          quote == UInt8(ascii: "'") && index + 1 < bytes.count
          && bytes[index + 1] == quote
        if !isEscaped { return index + 1 }
        index += 2
      } else {
        index += 1
      }
    }
    return bytes.count
  }
}
