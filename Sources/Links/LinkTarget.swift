import Content
import Core

/// What a link in a page leads to.
package enum LinkTarget: Hashable, Sendable {
  /// An address within the site, with an anchor on it.
  case site(SitePath, anchor: String?)
  /// A file beside the pages, by its path in the project (`content/vragen/formulier.pdf`).
  case file(String)
  /// Another site, a mail address or a telephone number.
  case external(String)
  /// Nothing; reported.
  case broken
}
