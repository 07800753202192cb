import Content
import Core
import Markdown

/// What linking may use again of the time before, for a site of the same settings, registers and sources.
/// The graph is the same without. A build has none; the preview does.
package struct LinkMemory: Sendable {
  /// All that a link can lead to, and what is said of it.
  struct Destinations: Sendable, Equatable {
    struct Destination: Sendable, Equatable {
      var id: PageID
      var file: String
      var anchors: [String]
      /// The questions and outcomes of a guide, which are pages of their own.
      var steps: [Slug]
      var validUntil: CalendarDate?
    }

    var asOf: CalendarDate
    var pages: [Destination]
    var unpublished: [PageID]
    var map: SiteMap

    init(_ content: SiteContent, _ map: SiteMap) {
      asOf = content.asOf
      pages = content.pages.map { page in
        Destination(
          id: page.id, file: page.file, anchors: page.body.outline.map(\.id),
          steps: page.guide?.steps.map(\.id) ?? [], validUntil: page.metadata.validUntil)
      }
      unpublished = content.unpublished.map(\.id)
      self.map = map
    }
  }

  struct Remembered: Sendable {
    var destinations: Destinations
    /// Both in the order of the pages.
    var pages: [Page]
    var resolved: [ResolvedPage]
    var graph: LinkGraph
  }

  var last: Remembered?
  /// Whether pages cited the same the time before.
  package internal(set) var citesTheSame = false

  package init() {}
}

/// One page's links, resolved.
struct ResolvedPage: Sendable {
  var id: PageID
  var targets: [LinkTarget] = []
  var images: [String?] = []
  var diagnostics: [Diagnostic] = []

  init(_ page: Page, _ resolver: LinkResolver) {
    id = page.id
    for link in page.body.links {
      let (target, problems) = resolver.resolve(link, from: page)
      targets.append(target)
      diagnostics += problems
    }
    for image in page.body.images {
      let (file, problems) = resolver.resolve(image, from: page)
      images.append(file)
      diagnostics += problems
    }
  }

  func leadsWhere(_ other: ResolvedPage) -> Bool {
    targets == other.targets && images == other.images
  }
}
