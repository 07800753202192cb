/// A file of the index.
package struct SearchFile: Hashable, Sendable {
  /// Below the site's root: `search/index.json`.
  package var path: String
  package var bytes: [UInt8]
}
