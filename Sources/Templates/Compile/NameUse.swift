/// A name in a tag.
struct NameUse: Sendable {
  /// The parts of a dotted name, a range of `Program.parts`; empty for `.`, and for a name that was reported
  /// already.
  let parts: Range<Int>
  let place: Place
  let isImplicitIterator: Bool
}
