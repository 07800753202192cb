/// A name in a tag.
struct NameUse: Sendable {
  /// The parts of a dotted name; empty for `.`, and for a name that was reported already.
  let keys: Range<Int>
  let place: Place
  let isImplicitIterator: Bool
}
