/// A file of the index.
package struct SearchFile: Hashable, Sendable {
  /// Of the file that names all others.
  static let entryPath = "search/index.json"

  /// Below the site's root: `search/w/abcdefg/12.json`.
  package var path: String
  package var bytes: [UInt8]
}
