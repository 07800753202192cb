/// A word of a text and its place among the words; the parts of `re-integratie` follow each other,
/// and the joined word stands where the first part stands.
package struct Token: Hashable, Sendable {
  package var word: String
  package var position: Int
  /// Joined from parts that a hyphen divides.
  package var isJoined = false
}
