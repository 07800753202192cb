import Content
import Core

/// A page that goes with another, and why.
package struct RelatedPage: Hashable, Sendable {
  package enum Reason: Hashable, Sendable, Comparable {
    case linked
    case topic(Slug)
    case municipality(MunicipalityCode)
    case region(Slug)
    case source(Slug)
  }

  package var page: PageID
  /// The strongest first; never empty.
  package var reasons: [Reason]
}
