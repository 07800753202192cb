/// A name in a tag. Small, because rendering copies one for every tag; `Program.namePlaces` has where it
/// stands.
struct NameUse: Sendable {
  /// The parts of a dotted name, a range of `Program.parts`; empty for `.`, and for a name that was reported
  /// already.
  let parts: Range<Int32>
  let isImplicitIterator: Bool
}
