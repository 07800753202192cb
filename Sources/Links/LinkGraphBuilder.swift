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
    guard let last = memory?.last, last.hasTheSameDestinations(as: content, map) else {
      let resolved = await resolve(content, map, jobs: jobs)
      let graph = await graph(content, resolved, jobs: jobs)
      memory?.last = .init(content: content, map: map, resolved: resolved, graph: graph)
      memory?.leadsTheSame = false
      memory?.citesTheSame = false
      return graph
    }
    let before = last.content.pages
    var resolved = last.resolved
    let changed = content.pages.indices.filter { content.pages[$0] !== before[$0] }
    let resolver = LinkResolver(content, map, many: changed.count > 100)
    for index in changed { resolved[index] = ResolvedPage(content.pages[index], resolver) }
    let leadTheSame = changed.allSatisfy { resolved[$0].leadsWhere(last.resolved[$0]) }
    let citeTheSame =
      leadTheSame
      && changed.allSatisfy { content.pages[$0].allCitations == before[$0].allCitations }
    let shareTheSame =
      leadTheSame
      && changed.allSatisfy {
        RelatedPages.features(of: content.pages[$0], content)
          == RelatedPages.features(of: before[$0], content)
      }
    let graph = await graph(
      content, resolved, jobs: jobs, links: leadTheSame ? last.graph : nil,
      related: shareTheSame ? last.graph.related : nil,
      citations: citeTheSame ? last.graph.citations : nil)
    memory?.last = .init(content: content, map: map, resolved: resolved, graph: graph)
    memory?.leadsTheSame = leadTheSame
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
  ///
  /// - Parameter knownLinks: a graph in which all links lead to the same.
  private static func graph(
    _ content: SiteContent, _ resolved: [ResolvedPage], jobs: Int,
    links knownLinks: LinkGraph? = nil, related knownRelated: [PageID: [RelatedPage]]? = nil,
    citations knownCitations: CitationIndex? = nil
  ) async -> LinkGraph {
    let targets = knownLinks?.targets ?? byPage(resolved, \.targets)
    let images = knownLinks?.images ?? byPage(resolved, \.images)
    let backlinks = knownLinks?.backlinks ?? backlinks(resolved)
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

  private static func byPage<Value>(_ resolved: [ResolvedPage], _ value: (ResolvedPage) -> Value)
    -> [PageID: Value]
  {
    Dictionary(resolved.map { ($0.id, value($0)) }, uniquingKeysWith: { first, _ in first })
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
