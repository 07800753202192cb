import Core

/// A line, column and length, in UTF-8 bytes.
struct Place: Hashable, CustomStringConvertible {
  var line: Int
  var column: Int
  var length: Int

  init(_ line: Int, _ column: Int, _ length: Int) {
    self.line = line
    self.column = column
    self.length = length
  }

  init(_ location: SourceLocation) {
    self.init(location.line, location.column, location.length)
  }

  /// The file as a whole.
  static let wholeFile = Place(0, 1, 1)

  var description: String { "\(line):\(column)+\(length)" }
}
