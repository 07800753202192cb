import Content
import Core
import Markdown

/// Finds what each link leads to.
struct LinkResolver {
  private let content: SiteContent
  private let map: SiteMap
  private let unpublished: [PageID: Page]
  private let anchors: [PageID: Set<String>]

  init(_ content: SiteContent, _ map: SiteMap) {
    self.content = content
    self.map = map
    unpublished = Dictionary(
      content.unpublished.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    anchors = Dictionary(
      content.pages.map { page in
        (
          page.id,
          Set(page.body.outline.map(\.id)).union(map.generatedAnchors[page.id] ?? [])
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  func resolve(_ link: MarkdownLink, from page: Page) -> (LinkTarget, [Diagnostic]) {
    var reporter = Reporter(location: link.destinationLocation)
    let target = target(of: link, from: page, &reporter)
    return (target, reporter.diagnostics)
  }

  private func target(of link: MarkdownLink, from page: Page, _ reporter: inout Reporter)
    -> LinkTarget
  {
    switch link.kind {
    case .external, .contact:
      return .external(link.destination)
    case .fragment:
      let anchor = String(link.destination.dropFirst())
      check(anchor, on: page, &reporter)
      return .site(page.id.path, anchor: anchor)
    case .absolute:
      return absolute(link.destination, &reporter)
    case .relative:
      return relative(link.destination, from: page, &reporter)
    }
  }

  /// The file of an image, when it exists.
  func resolve(_ image: MarkdownImage, from page: Page) -> (String?, [Diagnostic]) {
    var reporter = Reporter(location: image.destinationLocation)
    guard let path = ProjectPath.resolve(image.destination, from: page.file) else {
      reporter.report(.outsideContent(image.destination))
      return (nil, reporter.diagnostics)
    }
    guard map.files.contains(path) else {
      reporter.report(.fileMissing(path), nearest: path, among: map.files)
      return (nil, reporter.diagnostics)
    }
    return (path, [])
  }

  private func absolute(_ destination: String, _ reporter: inout Reporter) -> LinkTarget {
    let (text, anchor) = Self.splitAnchor(destination)
    guard let path = SitePath(text), let ids = map.generated[path] else {
      reporter.report(.absolute(destination))
      return .broken
    }
    if let anchor, !ids.contains(anchor) {
      reporter.report(.anchorMissing(anchor, page: text), nearest: anchor, among: ids)
    }
    return .site(path, anchor: anchor)
  }

  private func relative(_ destination: String, from page: Page, _ reporter: inout Reporter)
    -> LinkTarget
  {
    let (text, anchor) = Self.splitAnchor(destination)
    guard let path = ProjectPath.resolve(text, from: page.file) else {
      reporter.report(.outsideContent(destination))
      return .broken
    }
    if path.hasPrefix("seeds/"), path.hasSuffix(".yaml") {
      return source(path, anchor: anchor, &reporter)
    }
    if path.hasPrefix("content/"), path.hasSuffix(".md") {
      return self.page(path, anchor: anchor, &reporter)
    }
    if let kind = PageKind(folder: String(path.dropFirst("content/".count))) {
      return .site(kind.listPath, anchor: anchor)
    }
    guard map.files.contains(path) else {
      reporter.report(.fileMissing(path), nearest: path, among: map.files)
      return .broken
    }
    return .file(path)
  }

  private func source(_ path: String, anchor: String?, _ reporter: inout Reporter) -> LinkTarget {
    let name = String(path.dropFirst("seeds/".count).dropLast(".yaml".count))
    guard let id = Slug(exactly: name), let source = content.source(id) else {
      reporter.report(
        .pageMissing(path), nearest: path, among: content.sources.map { "seeds/\($0.id).yaml" })
      return .broken
    }
    if let anchor, Slug(exactly: anchor).flatMap({ source.fact($0) }) == nil {
      reporter.report(
        .factMissing(anchor, source: name), nearest: anchor, among: source.facts.map(\.id.text))
    }
    return .site(source.pageID.path, anchor: anchor)
  }

  private func page(_ path: String, anchor: String?, _ reporter: inout Reporter) -> LinkTarget {
    guard let id = PageAddress.pageID(ofFile: path) else {
      reporter.report(.pageMissing(path), nearest: path, among: pageFiles)
      return .broken
    }
    if let page = content.page(id) {
      if let end = page.metadata.validUntil, page.metadata.isExpired(on: content.asOf) {
        reporter.report(.expired(path, end))
      }
      if let anchor { check(anchor, on: page, &reporter) }
      return .site(id.path, anchor: anchor)
    }
    if unpublished[id] != nil {
      reporter.report(.unpublished(path))
      return .broken
    }
    if let ids = map.generated[id.path] {
      if let anchor, !ids.contains(anchor) {
        reporter.report(.anchorMissing(anchor, page: path), nearest: anchor, among: ids)
      }
      return .site(id.path, anchor: anchor)
    }
    reporter.report(.pageMissing(path), nearest: path, among: pageFiles)
    return .broken
  }

  private func check(_ anchor: String, on page: Page, _ reporter: inout Reporter) {
    let ids = anchors[page.id] ?? []
    if !ids.contains(anchor) {
      reporter.report(.anchorMissing(anchor, page: page.file), nearest: anchor, among: ids)
    }
  }

  private var pageFiles: [String] { content.pages.map(\.file) }

  private static func splitAnchor(_ destination: String) -> (String, String?) {
    guard let hash = destination.firstIndex(of: "#") else { return (destination, nil) }
    let anchor = destination[destination.index(after: hash)...]
    return (String(destination[..<hash]), anchor.isEmpty ? nil : String(anchor))
  }
}

/// Collects what is wrong with one link.
private struct Reporter {
  let location: SourceLocation
  private(set) var diagnostics: [Diagnostic] = []

  init(location: SourceLocation) { self.location = location }

  mutating func report(
    _ problem: LinkProblem, nearest name: String = "",
    among candidates: some Sequence<String> = [String]()
  ) {
    let suggestion = name.isEmpty ? nil : NearMiss.closest(to: name, among: candidates)
    diagnostics.append(
      Diagnostic(
        problem, at: location,
        suggestions: suggestion.map { [.init("Bedoelde u \"\($0)\"?")] } ?? []))
  }
}
