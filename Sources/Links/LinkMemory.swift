import Content
import Core
import Markdown

/// What linking may use again of the time before, for a site of the same settings, registers and sources.
/// The graph is the same without. A build has none; the preview does.
package struct LinkMemory: Sendable {
  struct Remembered: Sendable {
    var content: SiteContent
    var map: SiteMap
    /// In the order of the pages.
    var resolved: [ResolvedPage]
    var graph: LinkGraph
    /// What `GraphChecks` found.
    var found: [Diagnostic]

    /// The places of the pages that are otherwise now, where links can still lead to the same, and the same is
    /// said of it; nil where they cannot. Then there are the same pages, in the same order.
    func changed(in content: SiteContent, _ map: SiteMap) -> [Int]? {
      let before = self.content
      guard before.asOf == content.asOf, before.pages.count == content.pages.count,
        before.unpublished.count == content.unpublished.count,
        zip(before.unpublished, content.unpublished).allSatisfy({ $0 === $1 || $0.id == $1.id }),
        self.map.hasTheSameBesidePages(as: map)
      else { return nil }
      let pages = zip(before.pages, content.pages)
      let changed = pages.enumerated().compactMap { $1.0 === $1.1 ? nil : $0 }
      let otherIds =
        before.heads !== content.heads
        && changed.contains { Self.changesOthers(before.pages[$0], content.pages[$0]) }
      let isSame = pages.allSatisfy { before, now in
        before === now && !(otherIds && Self.dependsOnOthers(now))
          || Destination(before, self.map) == Destination(now, map)
      }
      return isSame ? changed : nil
    }

    /// Whether the ids on a page follow from other pages too: those of a topic from the kinds of the pages about
    /// it, those of a municipality from the rules of its region.
    private static func dependsOnOthers(_ page: Page) -> Bool {
      switch page.id.kind {
      case .topic, .municipality, .region: true
      default: false
      }
    }

    /// Whether it can change the ids on other pages that one has become the other.
    private static func changesOthers(_ before: Page, _ now: Page) -> Bool {
      switch now.id.kind {
      case .municipality, .region: true
      default:
        before.id != now.id || before.metadata.validUntil != now.metadata.validUntil
          || before.metadata.topics.map(\.value) != now.metadata.topics.map(\.value)
      }
    }
  }

  /// What a link to a page can lead to, and what is said of it.
  private struct Destination: Equatable {
    var id: PageID
    var file: String
    var anchors: [String]
    var generatedAnchors: Set<String>
    /// The questions and outcomes of a guide, which are pages of their own.
    var steps: [Slug]
    var validUntil: CalendarDate?

    init(_ page: Page, _ map: SiteMap) {
      id = page.id
      file = page.file
      anchors = page.body.outline.map(\.id)
      generatedAnchors = map.generatedAnchors(page)
      steps = page.guide?.steps.map(\.id) ?? []
      validUntil = page.metadata.validUntil
    }
  }

  var last: Remembered?
  /// Whether the links of all pages led where they had led the time before.
  package internal(set) var leadsTheSame = false
  /// Whether pages cited the same the time before.
  package internal(set) var citesTheSame = false

  package init() {}
}

/// One page's links, resolved. A class, because a preview carries those of all pages along.
final class ResolvedPage: Sendable {
  let id: PageID
  let targets: [LinkTarget]
  let images: [String?]
  let diagnostics: [Diagnostic]

  init(_ page: Page, _ resolver: LinkResolver) {
    var targets: [LinkTarget] = []
    var images: [String?] = []
    var diagnostics: [Diagnostic] = []
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
    id = page.id
    (self.targets, self.images, self.diagnostics) = (targets, images, diagnostics)
  }

  func leadsWhere(_ other: ResolvedPage) -> Bool {
    targets == other.targets && images == other.images
  }
}
