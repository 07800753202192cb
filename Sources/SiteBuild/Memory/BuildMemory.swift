import Content
import Core
import Editorial
import Links

/// What a build may use again of the one before it: values of pure functions, each beside all that it was
/// made from. Using them changes how long a build takes and nothing else. Only the preview has one.
package struct BuildMemory: Sendable {
  var foundation: Foundation.Remembered?
  /// Sorted by path. Made with the foundation above.
  var pages: [PageReading] = []
  /// All that was read, of those pages and that foundation.
  var project: (files: ProjectFiles, read: ReadProject)?
  var theme: RememberedTheme?
  var addresses: Addresses?
  /// Of the same foundation.
  var links: LinkMemory? = LinkMemory()
  var terms: TermMemory? = TermMemory()
  var editorial: EditorialMemory? = EditorialMemory()

  package init() {}

  /// Forgets what was made with another foundation.
  mutating func forgetFoundation() {
    pages = []
    links = LinkMemory()
    terms = TermMemory()
    editorial = EditorialMemory()
  }

  /// Whether both are of the same theme.
  package func hasTheme(of other: BuildMemory) -> Bool { theme?.inputs == other.theme?.inputs }
}

/// A theme that was read, with what reading it had to say, and the files that it came from.
struct RememberedTheme: Sendable {
  var inputs: [String: [UInt8]]
  var theme: Theme
  var diagnostics: [Diagnostic]
}
