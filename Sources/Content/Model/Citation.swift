import Core

/// A reference to a source, or to one fact in it.
package struct Citation: Hashable, Sendable {
  package var source: Slug
  /// The id of a fact of that source.
  package var fact: Slug?
  /// Where in the source, as written by the editor ("artikel 10b").
  package var place: String?
  package var location: SourceLocation

  package init(source: Slug, fact: Slug?, place: String?, location: SourceLocation) {
    self.source = source
    self.fact = fact
    self.place = place
    self.location = location
  }
}
