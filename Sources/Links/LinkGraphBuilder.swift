import Content
import Core
import Markdown

/// Resolves all links and works out how the pages hang together.
package enum LinkGraphBuilder {
  package static func build(_ content: SiteContent, _ map: SiteMap, jobs: Int) async -> LinkGraph {
    let resolver = LinkResolver(content, map)
    let resolved = await concurrentMap(content.pages, jobs: jobs) { ResolvedPage($0, resolver) }
    var targets: [PageID: [LinkTarget]] = [:]
    var images: [PageID: [String?]] = [:]
    var backlinks: [SitePath: [PageID]] = [:]
    for page in resolved {
      targets[page.id] = page.targets
      images[page.id] = page.images
      // The pages come in the order of their ids, so every list is sorted, and who links twice is last.
      for case .site(let path, _) in page.targets
      where path != page.id.path && backlinks[path]?.last != page.id {
        backlinks[path, default: []].append(page.id)
      }
    }
    let diagnostics =
      resolved.flatMap(\.diagnostics)
      + GraphChecks(content, backlinks: backlinks).diagnostics()
    return LinkGraph(
      targets: targets, images: images, backlinks: backlinks,
      related: await RelatedPages(content, backlinks: backlinks).all(jobs: jobs),
      citations: CitationIndex(content, targets: targets), diagnostics: diagnostics)
  }
}

/// One page's links, resolved.
private struct ResolvedPage: Sendable {
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
}
