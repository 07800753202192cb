import Content
import Core
import Markdown

/// Resolves all links and works out how the pages hang together.
package enum LinkGraphBuilder {
  package static func build(_ content: SiteContent, _ map: SiteMap, jobs: Int) async -> LinkGraph {
    var memory: LinkMemory?
    return await build(content, map, jobs: jobs, using: &memory)
  }

  /// - Parameter memory: nil to remember nothing.
  package static func build(
    _ content: SiteContent, _ map: SiteMap, jobs: Int, using memory: inout LinkMemory?
  ) async -> LinkGraph {
    guard memory != nil else {
      let resolved = await resolve(content, map, jobs: jobs)
      return await graph(content, resolved, jobs: jobs)
    }
    let destinations = LinkMemory.Destinations(content, map)
    guard let last = memory?.last, last.destinations == destinations else {
      let resolved = await resolve(content, map, jobs: jobs)
      let graph = await graph(content, resolved, jobs: jobs)
      memory?.last = .init(
        destinations: destinations, pages: content.pages, resolved: resolved, graph: graph)
      memory?.citesTheSame = false
      return graph
    }
    // The same destinations, so the same pages in the same order.
    let resolver = LinkResolver(content, map)
    var resolved = last.resolved
    let changed = content.pages.indices.filter { content.pages[$0] !== last.pages[$0] }
    for index in changed { resolved[index] = ResolvedPage(content.pages[index], resolver) }
    let leadTheSame = changed.allSatisfy { resolved[$0].leadsWhere(last.resolved[$0]) }
    let citeTheSame =
      leadTheSame
      && changed.allSatisfy { content.pages[$0].allCitations == last.pages[$0].allCitations }
    let shareTheSame =
      leadTheSame
      && changed.allSatisfy {
        RelatedPages.features(of: content.pages[$0], content)
          == RelatedPages.features(of: last.pages[$0], content)
      }
    let graph = await graph(
      content, resolved, jobs: jobs, backlinks: leadTheSame ? last.graph.backlinks : nil,
      related: shareTheSame ? last.graph.related : nil,
      citations: citeTheSame ? last.graph.citations : nil)
    memory?.last = .init(
      destinations: destinations, pages: content.pages, resolved: resolved, graph: graph)
    memory?.citesTheSame = citeTheSame
    return graph
  }

  private static func resolve(_ content: SiteContent, _ map: SiteMap, jobs: Int) async
    -> [ResolvedPage]
  {
    let resolver = LinkResolver(content, map)
    return await concurrentMap(content.pages, jobs: jobs) { ResolvedPage($0, resolver) }
  }

  /// Puts the graph together, from parts that are known already where there are.
  private static func graph(
    _ content: SiteContent, _ resolved: [ResolvedPage], jobs: Int,
    backlinks knownBacklinks: [SitePath: [PageID]]? = nil,
    related knownRelated: [PageID: [RelatedPage]]? = nil,
    citations knownCitations: CitationIndex? = nil
  ) async -> LinkGraph {
    let targets = Dictionary(
      resolved.map { ($0.id, $0.targets) }, uniquingKeysWith: { first, _ in first })
    let images = Dictionary(
      resolved.map { ($0.id, $0.images) }, uniquingKeysWith: { first, _ in first })
    let backlinks = knownBacklinks ?? backlinks(resolved)
    let related: [PageID: [RelatedPage]]
    if let knownRelated {
      related = knownRelated
    } else {
      related = await RelatedPages(content, backlinks: backlinks).all(jobs: jobs)
    }
    return LinkGraph(
      targets: targets, images: images, backlinks: backlinks, related: related,
      citations: knownCitations ?? CitationIndex(content, targets: targets),
      diagnostics: resolved.flatMap(\.diagnostics)
        + GraphChecks(content, backlinks: backlinks).diagnostics())
  }

  private static func backlinks(_ resolved: [ResolvedPage]) -> [SitePath: [PageID]] {
    var backlinks: [SitePath: [PageID]] = [:]
    for page in resolved {
      // The pages come in the order of their ids, so every list is sorted, and who links twice is last.
      for case .site(let path, _) in page.targets
      where path != page.id.path && backlinks[path]?.last != page.id {
        backlinks[path, default: []].append(page.id)
      }
    }
    return backlinks
  }
}
