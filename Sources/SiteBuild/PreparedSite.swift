import Content
import Core
import Links
import Templates

/// A site that was read and linked. Each of its files is a pure function of it.
package struct PreparedSite: Sendable {
  package let pages: [PlannedPage]
  /// The theme's files and those that pages use.
  package let assets: [SitePath: [UInt8]]
  /// What was found so far.
  package let report: BuildReport
  /// For the next site, where this one was given one.
  package var memory: BuildMemory?

  private let templates: TemplateLibrary
  private let redirects: [Redirect]
  private let overview: SiteOverview
  private let wordForms: WordFormList
  private let jobs: Int
  private let clock: StageClock

  init(
    _ overview: SiteOverview, templates: TemplateLibrary, assets: [SitePath: [UInt8]],
    redirects: [Redirect], wordForms: WordFormList, report: BuildReport,
    jobs: Int, clock: StageClock, memory: BuildMemory?
  ) {
    self.overview = overview
    self.templates = templates
    self.assets = assets
    self.redirects = redirects
    self.wordForms = wordForms
    self.jobs = jobs
    self.memory = memory
    pages = SitePages(overview, redirects: redirects).all()
    var report = report
    report.pageCounts = pages.reduce(into: [String: Int]()) { $0[$1.template, default: 0] += 1 }
      .map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
    var clock = clock
    clock.finish("plannen")
    report.timings = clock.timings
    self.clock = clock
    self.report = report
  }

  /// Makes all files, and puts each into `sink` as soon as it is there; what holds errors is not put.
  ///
  /// - Parameters:
  ///   - sink: nil to check: pages are rendered, and nothing else is made.
  ///   - withSearch: whether to make the search index too.
  /// - Returns: the report with what rendering found; when it has errors, what was put is not the site.
  package func make(into sink: (any OutputSink)?, withSearch: Bool = true) async -> BuildReport {
    await make(into: sink) { sink in
      withSearch ? await searchContext.write(to: sink, jobs: jobs) : []
    }
  }

  /// - Parameter index: makes the search index, or waits for it, and returns how long that took; asked when all
  ///   else is there.
  func make(
    into sink: (any OutputSink)?, index: (any OutputSink) async -> [StageClock.Timing]
  ) async -> BuildReport {
    let sink = report.hasErrors ? nil : sink
    var parts = await [pages(into: sink), machineFiles(into: sink)]
    if let sink { await parts.append(Part(timings: index(sink))) }
    var report = report
    report.diagnostics = (report.diagnostics + parts.flatMap(\.diagnostics)).sortedForReport()
    report.timings = clock.timings + parts.flatMap(\.timings)
    return report
  }

  /// Leaves the memory to the end of the program, which gives it back at once: to free a site value by value
  /// takes 3 % of a build.
  package func keepToTheEnd() { _ = Unmanaged.passRetained(overview) }

  /// What making a part of the site told.
  private struct Part: Sendable {
    var diagnostics: [Diagnostic] = []
    var timings: [StageClock.Timing] = []
  }

  private func pages(into sink: (any OutputSink)?) async -> Part {
    var clock = StageClock()
    let diagnostics = await concurrentMap(pages, jobs: jobs) { page in
      templates.render(page.template, with: page.view()) { sink?.put(page.path, $0) }
    }
    clock.finish("weergeven")
    return Part(diagnostics: diagnostics.flatMap { $0 }, timings: clock.timings)
  }

  private func machineFiles(into sink: (any OutputSink)?) async -> Part {
    guard let sink else { return Part() }
    var clock = StageClock()
    for (path, bytes) in assets { sink.put(path, bytes) }
    _ = await concurrentMap(machineFileGroups, jobs: jobs) { files in
      for (path, bytes) in files() { sink.put(path, bytes) }
    }
    clock.finish("samenstellen")
    return Part(timings: clock.timings)
  }

  /// Whether its pages are those of another site, in the same order.
  package func hasThePages(of other: PreparedSite) -> Bool {
    pages.count == other.pages.count && zip(pages, other.pages).allSatisfy { $0.path == $1.path }
  }

  /// One of `pages`.
  package func render(_ page: PlannedPage) -> RenderResult {
    templates.render(page.template, with: page.view())
  }

  // MARK: For programs

  /// Feeds, site map, open data and the like.
  package func machineFiles() -> [(path: SitePath, bytes: [UInt8])] {
    machineFileGroups.flatMap { $0() }
  }

  private typealias Files = [(path: SitePath, bytes: [UInt8])]

  /// Those that are made together.
  private var machineFileGroups: [@Sendable () -> Files] {
    [
      { siteFiles() },
      { (overview.feeds?.files() ?? []).map { ($0, $1) } },
      { Self.files(OpenData(overview).files()) },
      { Self.files(ComparisonFiles.files(overview)) },
    ]
  }

  private static func files(_ texts: [(path: SitePath, text: String)]) -> Files {
    texts.map { ($0.path, Array($0.text.utf8)) }
  }

  private func siteFiles() -> Files {
    let site = overview.context.siteURL
    var sitemap: Files = []
    var files: [(String, String)] = [("robots.txt", MachineFiles.robots(site))]
    if !redirects.isEmpty { files.append(("_redirects", MachineFiles.redirects(redirects, site))) }
    if let site {
      if let path = SitePath("sitemap.xml") {
        sitemap = [(path, MachineFiles.sitemap(pages, site))]
      }
      let context = overview.context
      files.append(
        (
          SiteAddress.manifest.text,
          MachineFiles.manifest(context.content.settings, context.assets)
        ))
    }
    let guides = overview.context.content.pages(of: .guide)
    return sitemap
      + Self.files(
        files.compactMap { name, text in SitePath(name).map { ($0, text) } }
          + guides.compactMap { GuideFlowFile.file(of: $0) })
  }

  /// The search index.
  package func searchFiles() async -> [(path: SitePath, bytes: [UInt8])] {
    await searchContext.files(jobs: jobs)
  }

  private var searchContext: SearchContext {
    SearchContext(
      content: overview.context.content, strings: overview.context.strings, wordForms: wordForms)
  }
}
