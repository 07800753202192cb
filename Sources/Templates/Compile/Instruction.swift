/// A step in rendering. Jumps are relative, so code can be put together in pieces.
enum Instruction: Sendable {
  case text(TextRun)
  /// A line of the template begins here, with a tag.
  case lineStart
  /// `name` indexes `Program.names`.
  case value(name: Int, isEscaped: Bool)
  /// The section's content is the `length` instructions that follow.
  case section(name: Int, length: Int)
  case inverted(name: Int, length: Int)
  /// A partial or a parent; indexes `Program.calls`.
  case call(Int)
  /// A block that may be overridden; its default content is the `length` instructions that follow.
  case block(site: Int, length: Int)
}

/// Literal text, a range of `Program.text`.
struct TextRun: Sendable {
  var range: Range<Int>
  /// Whether it is the beginning of a line of the template; each line after a line feed within it
  /// is one anyway.
  let startsLine: Bool
}
