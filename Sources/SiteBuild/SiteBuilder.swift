import Content
import Core
import Editorial
import Links
import Search
import Templates

/// From files to a site in memory: read, resolve, render. What is done with the result, writing it
/// or only checking it, is up to the caller.
package struct SiteBuilder: Sendable {
  package struct Result: Sendable {
    /// Empty of meaning when there are errors.
    package var plan: OutputPlan
    package var report: BuildReport
    package var hasErrors: Bool { report.diagnostics.contains { $0.severity == .error } }
  }

  private let files: FileSystem
  private let options: BuildOptions

  package init(files: FileSystem = .disk, options: BuildOptions) {
    self.files = files
    self.options = options
  }

  /// - Throws: `FileError` when the machine refuses; everything about content is a diagnostic.
  package func build() async throws(FileError) -> Result {
    var clock = StageClock()
    let project = try ProjectFiles(files, options)
    var reader = ProjectReader(project, options)
    let read = try await reader.read()
    clock.finish("lezen")

    let generated = GeneratedPages.map(read.content)
    let addresses = AddressChecks(read.content, generated: Set(generated.keys))
    let map = SiteMap(
      files: read.assets, generated: generated,
      generatedAnchors: GeneratedAnchors.map(read.content), unreadable: read.unreadable)
    let graph = await LinkGraphBuilder.build(read.content, map, jobs: options.jobs)
    let editorial = await EditorialChecks(read.content, graph, jobs: options.jobs)
    clock.finish("koppelen")

    var themeReader = ThemeReader(project)
    let theme = try themeReader.read()
    var assets = AssetCollector(project)
    assets.collect(theme: theme)
    try assets.collect(files: read.assets, usedIn: graph)
    let site = options.baseURL ?? read.content.settings.baseURL
    let context = ViewContext(
      content: read.content, graph: graph, strings: theme.strings, assets: assets.catalogue,
      siteURL: site)
    let overview = SiteOverview(context)
    let pages = SitePages(overview, redirects: addresses.redirects()).all()
    let rendered = await PageRenderer(theme.templates).render(pages, jobs: options.jobs)
    clock.finish("weergeven")

    var plan = OutputPlan()
    for (page, html) in zip(pages, rendered.html) { plan.add(page.path, html) }
    for (path, bytes) in assets.output { plan.add(path, bytes) }
    if options.makesSearchIndex {
      addMachineFiles(to: &plan, pages, addresses.redirects(), overview.feeds, site)
    }
    clock.finish("samenstellen")
    if options.makesSearchIndex {
      await addSearchIndex(to: &plan, context, read.wordForms)
      clock.finish("zoekindex")
    }
    var report = BuildReport(asOf: options.asOf)
    report.diagnostics =
      (read.diagnostics + addresses.diagnostics() + graph.diagnostics + editorial.diagnostics
      + themeReader.diagnostics
      + assets.diagnostics + rendered.diagnostics + missingAddress(site)).sortedForReport()
    report.ledger = (read.ledger + assets.ledger).sorted { $0.path < $1.path }
    report.readability = editorial.readability
    report.pageCounts = counts(pages)
    report.timings = clock.timings
    return Result(plan: plan, report: report)
  }

  private func addMachineFiles(
    to plan: inout OutputPlan, _ pages: [PlannedPage],
    _ redirects: [(from: SitePath, to: SitePath)], _ feeds: SiteFeeds?, _ site: SiteURL?
  ) {
    func add(_ name: String, _ text: String) {
      if let path = SitePath(name) { plan.add(path, text) }
    }
    add("robots.txt", MachineFiles.robots(site))
    if !redirects.isEmpty { add("_redirects", MachineFiles.redirects(redirects, site)) }
    guard let site else { return }
    add("sitemap.xml", MachineFiles.sitemap(pages, site))
    for (path, xml) in feeds?.files() ?? [] { plan.add(path, xml) }
  }

  private func addSearchIndex(
    to plan: inout OutputPlan, _ context: ViewContext, _ forms: WordFormList
  ) async {
    let site = await SearchSites.site(context, forms, jobs: options.jobs)
    for file in await SearchIndex.files(for: site, jobs: options.jobs) {
      if let path = SitePath(file.path) { plan.add(path, file.bytes) }
    }
  }

  private func missingAddress(_ site: SiteURL?) -> [Diagnostic] {
    site == nil
      ? [Diagnostic(BuildProblem.noAddress, at: SourceLocation(file: "content/site.yaml"))] : []
  }

  private func counts(_ pages: [PlannedPage]) -> [(name: String, count: Int)] {
    Dictionary(grouping: pages, by: \.template).map { ($0.key, $0.value.count) }
      .sorted { $0.0 < $1.0 }
  }
}
