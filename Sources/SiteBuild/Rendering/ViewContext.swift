import Content
import Core
import Links

/// Everything that views are made from. Immutable; shared by all threads.
///
/// A class, because every view holds it: a copy would count references to all that it holds.
package final class ViewContext: Sendable {
  package let content: SiteContent
  package let graph: LinkGraph
  package let terms: TermIndex
  package let strings: InterfaceStrings
  package let assets: AssetCatalogue
  /// The address of the site; nil when it is not known, and then nothing absolute is written.
  package let siteURL: SiteURL?

  package init(
    content: SiteContent, graph: LinkGraph, terms: TermIndex, strings: InterfaceStrings,
    assets: AssetCatalogue, siteURL: SiteURL?
  ) {
    self.content = content
    self.graph = graph
    self.terms = terms
    self.strings = strings
    self.assets = assets
    self.siteURL = siteURL
  }
}
