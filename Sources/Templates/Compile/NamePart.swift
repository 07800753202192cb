/// A part of a dotted name. Nothing in it counts references, because pages look up names by the hundred
/// thousand.
struct NamePart: Sendable {
  let hash: UInt64
  /// The name, a range of `Program.text`.
  let text: Range<Int32>
  /// The name, an index into `Program.keys`.
  let key: Int32

  /// One of 64 bits, by the hash.
  @inline(__always)
  var bit: UInt64 { NameHash.bit(of: hash) }
}
