import Content
import Core

/// What exists to link to, beyond the pages that editors wrote.
package struct SiteMap: Sendable {
  /// The files beside the pages (images, forms), by their path in the project.
  package var files: Set<String>
  /// The addresses that the build makes by itself (`/vergelijken/`), with the ids on them.
  package var generated: [SitePath: Set<String>]
  /// The ids that the theme adds to an authored page (`k-wie-bel-ik`). Pure. Few links ask.
  package var generatedAnchors: @Sendable (Page) -> Set<String>
  /// Pages whose file has no readable front matter.
  package var unreadable: Set<PageID>

  package init(
    files: Set<String> = [], generated: [SitePath: Set<String>] = [:],
    generatedAnchors: @escaping @Sendable (Page) -> Set<String> = { _ in [] },
    unreadable: Set<PageID> = []
  ) {
    self.unreadable = unreadable
    self.files = files
    self.generated = generated
    self.generatedAnchors = generatedAnchors
  }

  /// Whether both have the same beside what is on the pages of editors.
  func hasTheSameBesidePages(as other: SiteMap) -> Bool {
    files == other.files && generated == other.generated && unreadable == other.unreadable
  }
}
