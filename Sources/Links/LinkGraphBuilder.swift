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
      return await graph(content, resolved, jobs: jobs).graph
    }
    guard let last = memory?.last, let changed = last.changed(in: content, map) else {
      let resolved = await resolve(content, map, jobs: jobs)
      let (graph, found) = await graph(content, resolved, jobs: jobs)
      memory?.last = .init(
        content: content, map: map, resolved: resolved, graph: graph, found: found)
      memory?.leadsTheSame = false
      memory?.citesTheSame = false
      return graph
    }
    let before = last.content.pages
    var resolved = last.resolved
    let resolver = LinkResolver(content, map, many: changed.count > 100)
    for index in changed { resolved[index] = ResolvedPage(content.pages[index], resolver) }
    let leadTheSame = changed.allSatisfy { resolved[$0].leadsWhere(last.resolved[$0]) }
    let citeTheSame =
      leadTheSame
      && changed.allSatisfy {
        content.pages[$0].allCitations.map(CitationKey.init)
          == before[$0].allCitations.map(CitationKey.init)
      }
    let shareTheSame =
      leadTheSame
      && changed.allSatisfy {
        RelatedPages.features(of: content.pages[$0], content)
          == RelatedPages.features(of: before[$0], content)
      }
    let (graph, found) = await graph(
      content, resolved, jobs: jobs, links: leadTheSame ? last.graph : nil,
      related: shareTheSame ? last.graph.related : nil,
      citations: citeTheSame ? last.graph.citations : nil,
      found: leadTheSame && content.heads === last.content.heads ? last.found : nil)
    memory?.last = .init(
      content: content, map: map, resolved: resolved, graph: graph, found: found)
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
  /// - Returns: the graph, and what the checks of it found.
  private static func graph(
    _ content: SiteContent, _ resolved: [ResolvedPage], jobs: Int,
    links knownLinks: LinkGraph? = nil, related knownRelated: [PageID: [RelatedPage]]? = nil,
    citations knownCitations: CitationIndex? = nil, found knownFound: [Diagnostic]? = nil
  ) async -> (graph: LinkGraph, found: [Diagnostic]) {
    let targets = knownLinks?.targets ?? byPage(resolved, \.targets)
    let images = knownLinks?.images ?? byPage(resolved, \.images)
    let backlinks = knownLinks?.backlinks ?? backlinks(resolved)
    let related: [PageID: [RelatedPage]]
    if let knownRelated {
      related = knownRelated
    } else {
      related = await RelatedPages(content, backlinks: backlinks).all(jobs: jobs)
    }
    let found = knownFound ?? GraphChecks(content, backlinks: backlinks).diagnostics()
    let graph = LinkGraph(
      targets: targets, images: images, backlinks: backlinks, related: related,
      citations: knownCitations ?? CitationIndex(content, targets: targets),
      diagnostics: resolved.flatMap(\.diagnostics) + found)
    return (graph, found)
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
