/// A place in a source file: where a problem is, or where a value came from.
@frozen package struct SourceLocation: Hashable, Sendable {
  /// The path as the editor knows it, relative to the project (`content/tips/x.md`).
  package var file: String
  /// 1-based; 0 means the file as a whole.
  package var line: Int
  /// 1-based, in UTF-8 bytes.
  package var column: Int
  /// How many UTF-8 bytes of that line the place covers; at least 1.
  package var length: Int

  @inlinable package init(file: String, line: Int = 0, column: Int = 1, length: Int = 1) {
    self.file = file
    self.line = max(0, line)
    self.column = max(1, column)
    self.length = max(1, length)
  }
}

extension SourceLocation: Comparable {
  package static func < (a: SourceLocation, b: SourceLocation) -> Bool {
    (a.file, a.line, a.column, a.length) < (b.file, b.line, b.column, b.length)
  }
}

extension SourceLocation: CustomStringConvertible {
  package var description: String { line == 0 ? file : "\(file):\(line):\(column)" }
}
