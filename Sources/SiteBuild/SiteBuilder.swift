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

  /// Reads, links and makes all files, and puts each into `sink` as soon as it is there.
  ///
  /// The search index needs no links, so it is begun when all is read: in places each waits for itself on
  /// one thread, and the other goes on.
  ///
  /// - Parameter sink: nil to check: pages are rendered, and nothing else is made.
  /// - Returns: what was made, and the report; when that has errors, what was put is not the site.
  /// - Throws: as `prepare`.
  package func make(into sink: (any OutputSink)?) async throws(FileError) -> (
    site: PreparedSite, report: BuildReport
  ) {
    let inputs = try await read(using: nil)
    let jobs = options.jobs
    guard let sink, jobs > 1, jobs >= Machine.processors, !inputs.hasErrors else {
      let site = try await link(inputs)
      return (site, await site.make(into: sink))
    }
    let search = SearchContext(
      content: inputs.read.content, strings: inputs.theme.strings, wordForms: inputs.read.wordForms)
    let index = Task { await search.write(to: sink, jobs: jobs) }
    // Whatever happens, nothing is put any more once this returns.
    do throws(FileError) {
      let site = try await link(inputs)
      let report = await site.make(into: sink) { _ in await index.value }
      _ = await index.value
      return (site, report)
    } catch {
      _ = await index.value
      throw error
    }
  }

  /// - Parameters:
  ///   - memory: of the last site that was prepared, or a new one to begin with: the site then has one for the
  ///     next. What the site is does not depend on it.
  ///   - edited: the files that have other bytes than when `memory` was made, where nothing else is otherwise;
  ///     nil where that is not known.
  /// - Throws: `FileError` when the machine refuses; everything about content is a diagnostic.
  package func prepare(
    using memory: BuildMemory? = nil, edited: Set<String>? = nil
  ) async throws(FileError) -> PreparedSite {
    if let edited, let inputs = try again(edited, using: memory) { return try await link(inputs) }
    return try await link(read(using: memory))
  }

  /// What was read, before anything is linked.
  private struct Inputs {
    var project: ProjectFiles
    var read: ReadProject
    var theme: Theme
    var themeDiagnostics: [Diagnostic]
    var memory: BuildMemory?
    var clock: StageClock

    var hasErrors: Bool {
      (read.diagnostics + themeDiagnostics).contains { $0.severity == .error }
    }
  }

  /// Reads only what was edited; nil where that does not do.
  private func again(_ edited: Set<String>, using memory: BuildMemory?) throws(FileError) -> Inputs?
  {
    var clock = StageClock()
    guard var memory, let theme = memory.theme,
      let (project, read) = try EditedPages.read(edited, in: files, options, using: &memory)
    else { return nil }
    clock.finish("lezen")
    return Inputs(
      project: project, read: read, theme: theme.theme, themeDiagnostics: theme.diagnostics,
      memory: memory, clock: clock)
  }

  private func read(using memory: BuildMemory?) async throws(FileError) -> Inputs {
    var clock = StageClock()
    let project = try ProjectFiles(files, options)
    var reader = ProjectReader(project, options, memory: memory)
    let read: ReadProject
    // The registers are read on one thread, and the theme needs nothing of them.
    let before = memory?.theme
    let remember = memory != nil
    let beside =
      options.jobs > 1 ? Task { Self.theme(project, before, remember: remember) } : nil
    do throws(FileError) {
      read = try await reader.read()
    } catch {
      _ = await beside?.value
      throw error
    }
    let theme = try await (beside?.value ?? Self.theme(project, before, remember: remember)).get()
    var memory = reader.memory
    memory?.theme = theme
    memory?.project = (project, read)
    clock.finish("lezen")
    return Inputs(
      project: project, read: read, theme: theme.theme, themeDiagnostics: theme.diagnostics,
      memory: memory, clock: clock)
  }

  private func link(_ inputs: Inputs) async throws(FileError) -> PreparedSite {
    let (read, theme) = (inputs.read, inputs.theme)
    var (memory, clock) = (inputs.memory, inputs.clock)
    let addresses =
      memory?.addresses.flatMap { $0.heads === read.content.heads ? $0 : nil }
      ?? Addresses(read.content)
    memory?.addresses = addresses
    let map = SiteMap(
      files: read.assets, generated: addresses.generated,
      generatedAnchors: { [anchors = GeneratedAnchors(read.content)] in anchors.anchors(of: $0) },
      unreadable: read.unreadable)
    var (links, words, checks) = (memory?.links, memory?.terms, memory?.editorial)
    let graph = await LinkGraphBuilder.build(
      read.content, map, jobs: options.jobs, using: &links)
    let terms = await TermIndex.build(
      read.content, graph, jobs: options.jobs, using: &words,
      leadsTheSame: links?.leadsTheSame ?? false)
    let editorial = await EditorialChecks(
      read.content, graph, terms, jobs: options.jobs, using: &checks,
      citesTheSame: links?.citesTheSame ?? false)
    memory?.links = links
    memory?.terms = words
    memory?.editorial = checks
    clock.finish("koppelen")

    var assets = AssetCollector(inputs.project)
    assets.collect(theme: theme)
    try assets.collect(files: read.assets, usedIn: graph)
    let site = options.baseURL ?? read.content.settings.baseURL
    let context = ViewContext(
      content: read.content, graph: graph, terms: terms, strings: theme.strings,
      assets: assets.catalogue, siteURL: site)

    var report = BuildReport(asOf: options.asOf)
    report.diagnostics =
      (read.diagnostics + addresses.diagnostics + graph.diagnostics + editorial.diagnostics
      + inputs.themeDiagnostics + assets.diagnostics + missingAddress(site)).sortedForReport()
    report.ledger = (read.ledger + assets.ledger).sorted { $0.path < $1.path }
    report.readability = editorial.readability
    return PreparedSite(
      SiteOverview(context), templates: theme.templates, assets: assets.output,
      redirects: addresses.redirects, wordForms: read.wordForms, report: report,
      jobs: options.jobs, clock: clock, memory: memory)
  }

  /// - Parameters:
  ///   - before: what was read the time before, if anything.
  ///   - remember: whether to keep what it was read from.
  private static func theme(
    _ project: ProjectFiles, _ before: RememberedTheme?, remember: Bool
  ) -> Swift.Result<RememberedTheme, FileError> {
    Swift.Result { () throws(FileError) in
      let inputs = remember ? try project.themeInputs() : [:]
      if remember, let before, before.inputs == inputs { return before }
      var reader = ThemeReader(project)
      let theme = try reader.read()
      return RememberedTheme(inputs: inputs, theme: theme, diagnostics: reader.diagnostics)
    }
  }

  /// The whole site in memory.
  ///
  /// - Throws: as `prepare`.
  package func build() async throws(FileError) -> Result {
    let sink = MemorySink()
    let report = try await make(into: sink).report
    return Result(plan: report.hasErrors ? OutputPlan() : sink.plan, report: report)
  }

  private func missingAddress(_ site: SiteURL?) -> [Diagnostic] {
    site == nil
      ? [Diagnostic(BuildProblem.noAddress, at: SourceLocation(file: "content/site.yaml"))] : []
  }
}
