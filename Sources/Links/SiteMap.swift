import Content
import Core

/// What exists to link to, beyond the pages that editors wrote.
package struct SiteMap: Sendable, Equatable {
  /// The files beside the pages (images, forms), by their path in the project.
  package var files: Set<String>
  /// The addresses that the build makes by itself (`/vergelijken/`), with the ids on them.
  package var generated: [SitePath: Set<String>]
  /// The ids that the theme adds to an authored page (`k-wie-bel-ik`).
  package var generatedAnchors: [PageID: Set<String>]
  /// Pages whose file has no readable front matter.
  package var unreadable: Set<PageID>

  package init(
    files: Set<String> = [], generated: [SitePath: Set<String>] = [:],
    generatedAnchors: [PageID: Set<String>] = [:], unreadable: Set<PageID> = []
  ) {
    self.unreadable = unreadable
    self.files = files
    self.generated = generated
    self.generatedAnchors = generatedAnchors
  }
}
