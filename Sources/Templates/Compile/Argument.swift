/// The content that a parent tag gives for a block.
struct Argument: Sendable {
  let block: Int
  let code: Range<Int>
  let name: Place
}
