import Core

/// A heading, for the table of contents and for links to it.
package struct OutlineEntry: Hashable, Sendable {
  /// 2 to 6; 1 belongs to the title of the page.
  package var level: Int
  package var id: String
  package var text: String
  package var location: SourceLocation
}
