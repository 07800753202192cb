import Content
import Core

/// The addresses of a site beside those of the pages that editors wrote. They follow from what pages say of
/// themselves, not from their text.
struct Addresses: Sendable {
  /// What they were worked out from.
  let heads: Heads
  /// The pages that the build makes by itself, with the ids on them.
  let generated: [SitePath: Set<String>]
  /// From each former address to the page that has it now, sorted.
  let redirects: [Redirect]
  let diagnostics: [Diagnostic]

  init(_ content: SiteContent) {
    heads = content.heads
    generated = GeneratedPages.map(content)
    let checks = AddressChecks(content, generated: Set(generated.keys))
    redirects = checks.redirects()
    diagnostics = checks.diagnostics()
  }
}

/// A former address, and the page that it leads to.
struct Redirect: Sendable, Equatable {
  var from: SitePath
  var to: SitePath
  /// Of that page.
  var title: String
}
