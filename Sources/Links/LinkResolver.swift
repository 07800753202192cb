import Content
import Core
import Markdown

/// Finds what each link leads to.
struct LinkResolver {
  private let content: SiteContent
  private let map: SiteMap
  private let unpublished: Set<PageID>
  /// A short cut to pages, where many will be asked for.
  private let pageOfFile: [String: Page]

  /// - Parameter many: whether the links of more than a few pages will be resolved.
  init(_ content: SiteContent, _ map: SiteMap, many: Bool = true) {
    self.content = content
    self.map = map
    pageOfFile =
      many
      ? Dictionary(content.pages.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
      : [:]
    unpublished = Set(content.unpublished.map(\.id))
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
      guard !anchor.isEmpty else {
        reporter.report(.invalid(link.destination))
        return .broken
      }
      check(anchor, on: page, &reporter)
      return Self.place(anchor, on: page)
    case .absolute:
      return absolute(link.destination, from: page, &reporter)
    case .relative:
      return relative(link.destination, from: page, &reporter)
    }
  }

  /// The file of an image, when it exists.
  func resolve(_ image: MarkdownImage, from page: Page) -> (String?, [Diagnostic]) {
    var reporter = Reporter(location: image.destinationLocation)
    guard let path = path(image.destination, from: page, &reporter) else {
      return (nil, reporter.diagnostics)
    }
    guard map.files.contains(path) else {
      reporter.report(
        .fileMissing(path), nearest: path, among: Array(map.files), seenFrom: page.file)
      return (nil, reporter.diagnostics)
    }
    return (path, [])
  }

  private func path(_ text: String, from page: Page, _ reporter: inout Reporter) -> String? {
    switch ProjectPath.resolve(text, from: page.file) {
    case .success(let path): return path
    case .failure(.outside): reporter.report(.outsideContent(text))
    case .failure(.malformed): reporter.report(.invalid(text))
    }
    return nil
  }

  private func absolute(_ destination: String, from page: Page, _ reporter: inout Reporter)
    -> LinkTarget
  {
    let (text, anchor) = Self.splitAnchor(destination)
    guard let path = SitePath(text) else {
      reporter.report(.absolute(destination))
      return .broken
    }
    if let target = content.pages.first(where: { $0.id.path == path }) {
      let file = ProjectPath.relative(target.file, from: page.file)
      reporter.report(
        .absoluteToPage(destination), suggesting: file + (anchor.map { "#" + $0 } ?? ""))
      return .broken
    }
    guard map.generated[path] != nil else {
      reporter.report(.absolute(destination))
      return .broken
    }
    return generated(path, anchor: anchor, name: text, &reporter)
  }

  /// A page that the build makes.
  private func generated(
    _ path: SitePath, anchor: String?, name: String, _ reporter: inout Reporter
  ) -> LinkTarget {
    let ids = map.generated[path] ?? []
    if let anchor, !ids.contains(anchor) {
      reporter.report(.anchorMissing(anchor, page: name), nearest: anchor, among: ids)
    }
    return .site(path, anchor: anchor)
  }

  private func relative(_ destination: String, from page: Page, _ reporter: inout Reporter)
    -> LinkTarget
  {
    let (text, anchor) = Self.splitAnchor(destination)
    guard let path = path(text, from: page, &reporter) else { return .broken }
    if anchor?.isEmpty == true {
      reporter.report(.invalid(destination))
      return .broken
    }
    if path.hasPrefix("seeds/"), path.hasSuffix(".yaml") {
      return source(path, anchor: anchor, from: page, &reporter)
    }
    if path.hasPrefix("content/"), path.hasSuffix(".md") {
      return self.page(path, anchor: anchor, from: page, &reporter)
    }
    if let kind = listKind(path) {
      return generated(kind.listPath, anchor: anchor, name: path, &reporter)
    }
    guard map.files.contains(path) else {
      reporter.report(
        .fileMissing(path), nearest: path, among: Array(map.files), seenFrom: page.file)
      return .broken
    }
    return .file(path)
  }

  /// The kind whose folder this is, with or without a slash at the end.
  private func listKind(_ path: String) -> PageKind? {
    guard path.hasPrefix("content/") else { return nil }
    let folder = path.dropFirst("content/".count)
    return PageKind(folder: String(folder.hasSuffix("/") ? folder.dropLast() : folder))
      .flatMap { $0 == .page ? nil : $0 }
  }

  private func source(
    _ path: String, anchor: String?, from page: Page, _ reporter: inout Reporter
  ) -> LinkTarget {
    let name = String(path.dropFirst("seeds/".count).dropLast(".yaml".count))
    guard let id = Slug(exactly: name), let source = content.source(id) else {
      reporter.report(
        .pageMissing(path), nearest: path, among: content.sources.map { "seeds/\($0.id).yaml" },
        seenFrom: page.file)
      return .broken
    }
    if let anchor, source.isReadable, Slug(exactly: anchor).flatMap({ source.fact($0) }) == nil {
      reporter.report(
        .factMissing(anchor, source: name), nearest: anchor, among: source.facts.map(\.id.text))
    }
    return .site(source.pageID.path, anchor: anchor)
  }

  private func page(
    _ path: String, anchor: String?, from page: Page, _ reporter: inout Reporter
  ) -> LinkTarget {
    if let target = pageOfFile[path] { return self.page(target, anchor: anchor, path, &reporter) }
    guard let id = PageAddress.pageID(ofFile: path) else {
      reporter.report(.pageMissing(path), nearest: path, among: pageFiles, seenFrom: page.file)
      return .broken
    }
    if let target = content.page(id) {
      return self.page(target, anchor: anchor, path, &reporter)
    }
    if unpublished.contains(id) {
      reporter.report(.unpublished(path))
      return .broken
    }
    // A page that could not be read is reported itself; links to it are good.
    if map.unreadable.contains(id) { return .broken }
    if map.generated[id.path] != nil {
      return generated(id.path, anchor: anchor, name: path, &reporter)
    }
    reporter.report(.pageMissing(path), nearest: path, among: pageFiles, seenFrom: page.file)
    return .broken
  }

  private func page(
    _ target: Page, anchor: String?, _ path: String, _ reporter: inout Reporter
  ) -> LinkTarget {
    if let end = target.metadata.validUntil, target.isExpired(on: content.asOf) {
      reporter.report(.expired(path, end))
    }
    guard let anchor else { return .site(target.id.path, anchor: nil) }
    check(anchor, on: target, &reporter)
    return Self.place(anchor, on: target)
  }

  private static func place(_ anchor: String, on page: Page) -> LinkTarget {
    let place = page.place(ofAnchor: anchor)
    return .site(place.path, anchor: place.anchor)
  }

  private func check(_ anchor: String, on page: Page, _ reporter: inout Reporter) {
    if page.body.outline.contains(where: { $0.id == anchor }) { return }
    let generated = map.generatedAnchors(page)
    if generated.contains(anchor) { return }
    let ids = generated.union(page.body.outline.map(\.id))
    reporter.report(.anchorMissing(anchor, page: page.file), nearest: anchor, among: ids)
  }

  /// Every file that can be linked to as a page, those of the register included.
  private var pageFiles: [String] {
    content.pages.map(\.file)
      + content.register.municipalities.map { "content/gemeenten/\($0.slug).md" }
      + content.register.regions.map { "content/regios/\($0.slug).md" }
  }

  private static func splitAnchor(_ destination: String) -> (String, String?) {
    guard destination.holds(UInt8(ascii: "#")) else { return (destination, nil) }
    // In ASCII every byte is a character; going through characters takes ten times as long.
    let hash =
      destination.utf8.allSatisfy { $0 < 0x80 }
      ? destination.utf8.firstIndex(of: UInt8(ascii: "#")) : destination.firstIndex(of: "#")
    guard let hash else { return (destination, nil) }
    let anchor = destination[destination.index(after: hash)...]
    return (String(destination[..<hash]), String(anchor))
  }
}

/// Collects what is wrong with one link.
private struct Reporter {
  let location: SourceLocation
  private(set) var diagnostics: [Diagnostic] = []

  init(location: SourceLocation) { self.location = location }

  mutating func report(_ problem: LinkProblem) {
    diagnostics.append(Diagnostic(problem, at: location))
  }

  mutating func report(_ problem: LinkProblem, suggesting address: String) {
    diagnostics.append(
      Diagnostic(problem, at: location, suggestions: [.didYouMean(address)]))
  }

  /// With the id that was probably meant. The place holds the whole address, so this is no
  /// replacement of it.
  mutating func report(
    _ problem: LinkProblem, nearest name: String, among candidates: some Sequence<String>
  ) {
    let suggestion = NearMiss.closest(to: name, among: candidates)
    diagnostics.append(
      Diagnostic(
        problem, at: location,
        suggestions: suggestion.map { [.init("Bedoelde u \"\($0)\"?")] } ?? []))
  }

  /// With the file that was probably meant, as the page would write it.
  mutating func report(
    _ problem: LinkProblem, nearest path: String, among candidates: [String],
    seenFrom file: String
  ) {
    guard let found = ProjectPath.nearest(to: path, among: candidates) else {
      report(problem)
      return
    }
    let address = ProjectPath.relative(found, from: file)
    diagnostics.append(
      Diagnostic(
        problem, at: location, suggestions: [.init("Bedoelde u \"\(address)\"?")]))
  }
}
