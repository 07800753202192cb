/// The content that a parent tag gives for blocks.
struct BlockScope {
  /// A range of `Program.arguments`.
  let arguments: Range<Int>
  /// The scope in force where the parent tag is; its content goes before this one's.
  let outer: Int?
}
