/// A place where a block may be overridden.
struct BlockSite: Sendable {
  let block: Int
  /// What goes before each line of the overriding content.
  let indentation: Range<Int>
  /// Whether the block's opening tag is on a line of its own; otherwise the overriding content
  /// continues a line.
  let isStandalone: Bool
  let place: Place
}
