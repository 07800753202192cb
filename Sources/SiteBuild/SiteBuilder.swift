import Content
import Core
import Editorial
import Links
import Templates

/// From files to a site: reads, resolves, and plans the pages.
package struct SiteBuilder: Sendable {
  package struct Result: Sendable {
    /// Empty when there are errors.
    package var plan: OutputPlan
    package var report: BuildReport
    package var hasErrors: Bool { report.hasErrors }
  }

  private let files: FileSystem
  private let options: BuildOptions

  package init(files: FileSystem = .disk, options: BuildOptions) {
    self.files = files
    self.options = options
  }

  /// - Parameter memory: of the last site that was prepared, or a new one to begin with: the site then has
  ///   one for the next. What the site is does not depend on it.
  /// - Throws: `FileError` when the machine refuses; everything about content is a diagnostic.
  package func prepare(using memory: BuildMemory? = nil) async throws(FileError) -> PreparedSite {
    var clock = StageClock()
    let project = try ProjectFiles(files, options)
    var reader = ProjectReader(project, options, memory: memory)
    let read = try await reader.read()
    clock.finish("lezen")

    let generated = GeneratedPages.map(read.content)
    let addresses = AddressChecks(read.content, generated: Set(generated.keys))
    let map = SiteMap(
      files: read.assets, generated: generated,
      generatedAnchors: GeneratedAnchors.map(read.content), unreadable: read.unreadable)
    var memory = reader.memory
    var (links, words, checks) = (memory?.links, memory?.terms, memory?.editorial)
    let graph = await LinkGraphBuilder.build(
      read.content, map, jobs: options.jobs, using: &links)
    let terms = await TermIndex.build(read.content, graph, jobs: options.jobs, using: &words)
    let editorial = await EditorialChecks(
      read.content, graph, terms, jobs: options.jobs, using: &checks,
      citesTheSame: links?.citesTheSame ?? false)
    memory?.links = links
    memory?.terms = words
    memory?.editorial = checks
    clock.finish("koppelen")

    let (theme, themeDiagnostics) = try theme(project, &memory)
    var assets = AssetCollector(project)
    assets.collect(theme: theme)
    try assets.collect(files: read.assets, usedIn: graph)
    let site = options.baseURL ?? read.content.settings.baseURL
    let context = ViewContext(
      content: read.content, graph: graph, terms: terms, strings: theme.strings,
      assets: assets.catalogue, siteURL: site)

    var report = BuildReport(asOf: options.asOf)
    report.diagnostics =
      (read.diagnostics + addresses.diagnostics() + graph.diagnostics + editorial.diagnostics
      + themeDiagnostics + assets.diagnostics + missingAddress(site)).sortedForReport()
    report.ledger = (read.ledger + assets.ledger).sorted { $0.path < $1.path }
    report.readability = editorial.readability
    return PreparedSite(
      SiteOverview(context), templates: theme.templates, assets: assets.output,
      redirects: addresses.redirects(), wordForms: read.wordForms, report: report,
      jobs: options.jobs, clock: clock, memory: memory)
  }

  private func theme(_ project: ProjectFiles, _ memory: inout BuildMemory?) throws(FileError) -> (
    Theme, [Diagnostic]
  ) {
    let inputs = memory == nil ? [:] : try project.themeInputs()
    if let before = memory?.theme, before.inputs == inputs {
      return (before.theme, before.diagnostics)
    }
    var reader = ThemeReader(project)
    let theme = try reader.read()
    memory?.theme = .init(inputs: inputs, theme: theme, diagnostics: reader.diagnostics)
    return (theme, reader.diagnostics)
  }

  /// The whole site in memory.
  ///
  /// - Throws: as `prepare`.
  package func build() async throws(FileError) -> Result {
    let sink = MemorySink()
    let report = try await prepare().make(into: sink)
    return Result(plan: report.hasErrors ? OutputPlan() : sink.plan, report: report)
  }

  private func missingAddress(_ site: SiteURL?) -> [Diagnostic] {
    site == nil
      ? [Diagnostic(BuildProblem.noAddress, at: SourceLocation(file: "content/site.yaml"))] : []
  }
}
