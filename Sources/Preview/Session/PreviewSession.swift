import Core
import SiteBuild

/// The site as it is while its files are edited: the last good one in memory, made anew when files
/// change. Nothing is written to disk.
package actor PreviewSession {
  /// What became of a change, for who reads along in the terminal.
  package struct Outcome: Sendable {
    package var diagnostics: [Diagnostic] = []
    package var hasErrors = false
    /// The machine refused a file.
    package var failure: FileError?
    package var pages = 0
    package var timings: [(stage: String, milliseconds: Int)] = []
  }

  private var snapshot: ProjectSnapshot
  private let options: @Sendable () -> BuildOptions
  private var memory = BuildMemory()
  /// What became otherwise since `memory` was made.
  private var sinceMemory = ProjectSnapshot.Changes()
  /// Whether every page could be rendered with the theme that is in memory.
  private var isThemeGood = false
  /// The last good one.
  private var site: LazySite?
  private var source: (options: BuildOptions, files: FileSystem)?
  private var state = PreviewState()
  private var complete: Task<ServedSite, Never>?
  private var listeners: [Int: AsyncStream<Void>.Continuation] = [:]
  private var nextListener = 0
  private var isStopped = false

  /// - Parameter options: asked at every build, so that today is today after midnight.
  package init(files: FileSystem = .disk, options: @escaping @Sendable () -> BuildOptions) {
    self.options = options
    let first = options()
    snapshot = ProjectSnapshot(files, roots: [first.content, first.seeds, first.theme])
  }

  /// Reads what changed and builds the site from it. To be called by one task.
  /// - Returns: nil when nothing is otherwise than it was.
  package func update(_ paths: Set<String>) async -> Outcome? {
    let changes = snapshot.refresh(paths)
    if changes.isEmpty { return nil }
    sinceMemory.formUnion(changes)
    let options = options()
    let files = snapshot.fileSystem
    do throws(FileError) {
      var built = try await SiteBuilder(files: files, options: options)
        .prepare(using: memory, edited: sinceMemory.isMore ? nil : sinceMemory.files)
      let next = built.memory ?? memory
      var report = built.report
      if !isThemeGood || !memory.hasTheme(of: next) {
        // A page may fail that nobody looks at.
        report = await built.make(into: nil)
        isThemeGood = !report.hasErrors
      }
      let before = (memory, site)
      memory = next
      sinceMemory = ProjectSnapshot.Changes()
      // This session's own is newer with every build.
      built.memory = nil
      take(built, report, options, files)
      // Only now does nothing else hold them.
      giveBackLater(before)
      return Outcome(report)
    } catch {
      state.problems = [ProblemNote(error)]
      tellListeners()
      return Outcome(failure: error)
    }
  }

  // MARK: What the server asks

  func current() -> PreviewState {
    var state = state
    if state.problems.isEmpty, let site, let source {
      state.problems = errors(among: site.diagnostics, source.options, source.files)
    }
    return state
  }

  /// The last good site, without its search index; nil until there is one.
  package func lastGood() -> LazySite? { site }

  /// The last good site with its search index. Several requests wait for one index.
  func siteWithSearch() async -> ServedSite? {
    guard let site else { return nil }
    if let complete { return await complete.value }
    let making = Task {
      let files = Dictionary(
        await site.site.searchFiles().map { ($0.path, $0.bytes) },
        uniquingKeysWith: { first, _ in first })
      return ServedSite { files[$0] ?? site.file($0) }
    }
    complete = making
    return await making.value
  }

  /// One element at once, and one whenever there may be something new. Ends when the server stops.
  func changes() -> AsyncStream<Void> {
    let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    guard !isStopped else {
      continuation.finish()
      return stream
    }
    let number = nextListener
    nextListener += 1
    listeners[number] = continuation
    continuation.onTermination = { [weak self] _ in
      Task { await self?.forget(number) }
    }
    continuation.yield()
    return stream
  }

  func tellListeners() {
    for listener in listeners.values { listener.yield() }
  }

  /// Ends all event streams.
  package func stop() {
    isStopped = true
    for listener in listeners.values { listener.finish() }
  }

  private func forget(_ number: Int) { listeners[number] = nil }

  /// What only the site before consists of goes one by one, which takes as long as half an edit, so nobody waits
  /// for it.
  private func giveBackLater(_ values: some Sendable) {
    Task.detached(priority: .background) { withExtendedLifetime(values) {} }
  }

  private func take(
    _ built: PreparedSite, _ report: BuildReport, _ options: BuildOptions, _ files: FileSystem
  ) {
    state.warnings = report.diagnostics.count { $0.severity == .warning }
    state.problems = errors(among: report.diagnostics, options, files)
    if !report.hasErrors {
      let site = LazySite(built, after: self.site)
      self.site = site
      source = (options, files)
      state.site = ServedSite(file: site.file)
      complete = nil
    }
    tellListeners()
  }

  private func errors(
    among diagnostics: [Diagnostic], _ options: BuildOptions, _ files: FileSystem
  ) -> [ProblemNote] {
    let lines = SourceLines(options, files: files)
    return diagnostics.filter { $0.severity == .error }
      .map { ProblemNote($0, displayPath: options.displayPath, lines: lines) }
  }
}

extension PreviewSession.Outcome {
  fileprivate init(_ report: BuildReport) {
    diagnostics = report.diagnostics
    hasErrors = report.hasErrors
    pages = report.pageCounts.reduce(0) { $0 + $1.count }
    timings = report.timings
  }
}
