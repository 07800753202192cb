import Content
import Core
import Markdown

/// Reads a project: first what pages may refer to, then all pages, then the merge.
struct ProjectReader {
  private let project: ProjectFiles
  private let options: BuildOptions
  private var diagnostics: [Diagnostic]
  private var ledger: [LedgerEntry]
  private var unreadable: Set<PageID> = []
  /// What to use again, and afterwards what may be used again; nil in a normal build.
  private(set) var memory: BuildMemory?

  init(_ project: ProjectFiles, _ options: BuildOptions, memory: BuildMemory? = nil) {
    self.project = project
    self.options = options
    self.memory = memory
    diagnostics = project.diagnostics
    ledger = project.excluded.filter { $0.path.hasPrefix("content/") }
  }

  mutating func read() async throws(FileError) -> ReadProject {
    let foundation = try await foundation()
    let known = foundation.known
    let (pages, assets, diagnosticsOfPages) = try await pages(known)
    let content = SiteContent(
      settings: foundation.settings, register: known.register, outlines: known.outlines,
      vocabularies: known.vocabularies,
      ruleFields: known.ruleFields, national: foundation.national,
      sources: Array(known.sources.values), pages: pages, asOf: options.asOf,
      includingDrafts: options.includesDrafts)
    return ReadProject(
      content: content, wordForms: foundation.wordForms, assets: assets, unreadable: unreadable,
      ledger: ledger, diagnosticsOfPages: diagnosticsOfPages, otherDiagnostics: diagnostics)
  }

  // MARK: Settings and registers

  private mutating func foundation() async throws(FileError) -> Foundation {
    guard let before = memory?.foundation, try before.inputs == project.foundationInputs() else {
      memory?.forgetFoundation()
      return try await newFoundation()
    }
    diagnostics += before.diagnostics
    ledger += before.ledger
    return before.foundation
  }

  private mutating func newFoundation() async throws(FileError) -> Foundation {
    let (told, accounted) = (diagnostics.count, ledger.count)
    let settings = try settings()
    let known = try await context(settings)
    let foundation = Foundation(
      settings: settings, known: known, national: try national(known), wordForms: try wordForms())
    if memory != nil {
      memory?.foundation = Foundation.Remembered(
        inputs: try project.foundationInputs(), foundation: foundation,
        diagnostics: Array(diagnostics[told...]), ledger: Array(ledger[accounted...]))
    }
    return foundation
  }

  private mutating func settings() throws(FileError) -> SiteSettings {
    if project.paths(in: "content").isEmpty {
      report(BuildProblem.contentEmpty, at: "content")
      return SiteSettings(title: "")
    }
    guard let file = try data("content/site.yaml") else {
      report(ContentProblem.siteSettingsMissing, at: "content/site.yaml")
      return SiteSettings(title: "")
    }
    let (settings, problems) = SettingsReader.read(file)
    diagnostics += problems
    return settings
  }

  private mutating func context(_ settings: SiteSettings) async throws(FileError)
    -> ContentContext
  {
    var known = ContentContext(reviewMonths: settings.reviewMonths)
    known.topics = Set(
      project.paths(in: "content/themas", suffix: ".md").compactMap {
        PageAddress.pageID(ofFile: $0)?.slug
      })
    if let list = try data("content/register/gemeenten.csv") {
      let additions = try data("content/register/gemeenten.yaml")
      let (register, problems) = RegisterReader.read(list: list, additions: additions)
      known.register = register
      diagnostics += problems
    }
    if let file = try data("content/register/provincies.yaml") {
      let provinces = Set(known.register.municipalities.map(\.province))
      let (outlines, problems) = OutlineReader.read(file, provinces: provinces)
      known.outlines = outlines
      diagnostics += problems
    }
    known.vocabularies.audiences = try vocabulary("doelgroepen")
    known.vocabularies.situations = try vocabulary("situaties")
    known.vocabularies.roles = try vocabulary("rollen")
    known.vocabularies.sectors = try vocabulary("sectoren")
    known.vocabularies.caseQuestions = try vocabulary("casusvragen")
    known.vocabularies.steps = try vocabulary(
      "stappen", caseQuestions: known.vocabularies.caseQuestions)
    if let file = try data("content/register/afkortingen.yaml") {
      let (abbreviations, problems) = AbbreviationReader.read(file)
      known.vocabularies.abbreviations = abbreviations
      diagnostics += problems
    }
    if let file = try data("content/regelvelden.yaml") {
      let (fields, problems) = RuleFieldReader.read(
        file, topics: known.topics, steps: known.vocabularies.steps)
      known.ruleFields = fields
      diagnostics += problems
    }
    if let file = try data("content/register/woorden.yaml") {
      let (style, problems) = HouseStyleReader.read(file)
      known.houseStyle = style
      diagnostics += problems
    }
    known.sources = try await sources(known.houseStyle)
    return known
  }

  private mutating func wordForms() throws(FileError) -> WordFormList {
    guard let file = try data("content/register/woordvormen.yaml") else { return WordFormList() }
    let (list, problems) = WordFormListReader.read(file)
    diagnostics += problems
    return list
  }

  private mutating func vocabulary(_ name: String, caseQuestions: Vocabulary? = nil)
    throws(FileError) -> Vocabulary
  {
    guard let file = try data("content/register/\(name).yaml") else { return .empty }
    let (vocabulary, problems) = VocabularyReader.read(file, caseQuestions: caseQuestions)
    diagnostics += problems
    return vocabulary
  }

  private mutating func sources(_ style: HouseStyle) async throws(FileError) -> [Slug: Source] {
    var files: [SourceRegisterFile] = []
    for path in project.paths(in: "seeds", suffix: ".yaml") {
      let name = String(path.dropFirst("seeds/".count).dropLast(".yaml".count))
      if let id = Slug(exactly: name) {
        files.append(SourceRegisterFile(id: id, path: path))
      } else {
        report(ContentProblem.slugInvalid(name), at: path)
      }
    }
    let project = project
    let results = await concurrentMap(files, jobs: options.jobs) { file in
      Result { () throws(FileError) in
        try project.text(file.path).map { SourceReader.read($0, id: file.id, style: style) }
      }
    }
    var sources: [Slug: Source] = [:]
    for (file, result) in zip(files, results) {
      guard let (source, problems) = try result.get() else {
        reportNotUTF8(file.path)
        continue
      }
      diagnostics += problems
      sources[file.id] = source
    }
    return sources
  }

  private mutating func national(_ known: ContentContext) throws(FileError) -> NationalFigures? {
    guard let file = try data("content/landelijk.yaml") else { return nil }
    let (figures, problems) = NationalFiguresReader.read(file, known)
    diagnostics += problems
    return figures
  }

  // MARK: Pages

  private mutating func pages(_ known: ContentContext) async throws(FileError) -> (
    [Page], Set<String>, [Diagnostic]
  ) {
    let accounted = Set(ledger.map(\.path))
    var files: [PageFile] = []
    var assets: Set<String> = []
    var remembered = (memory?.pages ?? [])[...]
    for path in project.paths(in: "content") where !accounted.contains(path) {
      if path.hasSuffix(".md") {
        // Both are sorted by path.
        while let next = remembered.first, next.path < path { remembered.removeFirst() }
        let before = remembered.first.flatMap { $0.path == path ? $0 : nil }
        if let id = before?.id ?? pageID(path) {
          files.append(PageFile(id: id, path: path, before: before))
        }
      } else if path.hasSuffix(".yaml") || path.hasSuffix(".csv") || path.hasSuffix(".yml") {
        report(BuildProblem.unknownFile, at: path)
        ledger.append(LedgerEntry(path: path, fate: .excluded("onbekend bestand")))
      } else {
        assets.insert(path)
      }
    }
    let reader = PageReader(known)
    let (project, remembers) = (project, memory != nil)
    let results = await concurrentMap(files, jobs: options.jobs) { file in
      Result { () throws(FileError) in
        let bytes = try project.read(file.path)
        if let before = file.before, before.bytes == bytes { return before }
        return PageReading(file.path, as: file.id, bytes, reader, isRemembered: remembers)
      }
    }
    memory?.pages = []
    var pages: [Page] = []
    var diagnosticsOfPages: [Diagnostic] = []
    var first: [PageID: String] = [:]
    for (file, result) in zip(files, results) {
      let reading = try result.get()
      memory?.pages.append(reading)
      guard let result = reading.result else {
        reportNotUTF8(file.path)
        continue
      }
      diagnosticsOfPages += result.diagnostics
      guard let page = result.page else {
        ledger.append(LedgerEntry(path: file.path, fate: .faulty))
        unreadable.insert(file.id)
        continue
      }
      if let other = first[page.id] {
        let note = Diagnostic.Note("Eerst gebruikt in", at: SourceLocation(file: other))
        diagnostics.append(
          Diagnostic(
            ContentProblem.addressTaken(page.id.path), at: page.metadata.title.location,
            notes: [note]))
        ledger.append(LedgerEntry(path: page.file, fate: .faulty))
        continue
      }
      first[page.id] = page.file
      ledger.append(LedgerEntry(path: page.file, fate: reading.fate(options)))
      pages.append(page)
    }
    return (pages, assets, diagnosticsOfPages)
  }

  /// The page that a file's place makes of it; nil after saying what is wrong with the place.
  private mutating func pageID(_ path: String) -> PageID? {
    if let id = PageAddress.pageID(ofFile: path) { return id }
    let parts = path.dropFirst("content/".count).split(separator: "/").map(String.init)
    let names = parts.dropLast() + [String(parts.last?.dropLast(".md".count) ?? "")]
    if parts.count == 1 {
      report(ContentProblem.fileOutsideFolder, at: path)
    } else if let folder = parts.first, PageKind(folder: folder) == nil {
      let candidate = NearMiss.closest(
        to: folder, among: PageKind.allCases.filter { $0 != .source }.map(\.folder))
      diagnostics.append(
        Diagnostic(
          ContentProblem.folderUnknown(folder), at: SourceLocation(file: path),
          suggestions: candidate.map { [.init("Bedoelde u \"\($0)\"?")] } ?? []))
    } else if let bad = names.dropFirst().first(where: { !Slug.isValid($0) }) {
      let better = Slug.folding(bad)
      diagnostics.append(
        Diagnostic(
          ContentProblem.slugInvalid(bad), at: SourceLocation(file: path),
          suggestions: better.isEmpty ? [] : [.init("Bedoelde u \"\(better).md\"?")]))
    } else {
      report(ContentProblem.fileOutsideFolder, at: path)
    }
    ledger.append(LedgerEntry(path: path, fate: .excluded("geen pagina")))
    return nil
  }

  // MARK: Files

  /// A settings or register file, accounted for in the ledger; nil when there is none.
  private mutating func data(_ path: String) throws(FileError) -> SourceFile? {
    guard project.paths.contains(path) else { return nil }
    ledger.append(LedgerEntry(path: path, fate: .data))
    return try text(path)
  }

  private mutating func text(_ path: String) throws(FileError) -> SourceFile? {
    guard let file = try project.text(path) else {
      reportNotUTF8(path)
      return nil
    }
    return file
  }

  private mutating func reportNotUTF8(_ path: String) {
    report(BuildProblem.notUTF8, at: path)
    if path.hasPrefix("content/") { ledger.append(LedgerEntry(path: path, fate: .faulty)) }
  }

  private mutating func report(_ problem: some Problem, at path: String) {
    diagnostics.append(Diagnostic(problem, at: SourceLocation(file: path)))
  }
}

private struct PageFile: Sendable {
  var id: PageID
  var path: String
  /// What was read there the time before.
  var before: PageReading?
}

private struct SourceRegisterFile: Sendable {
  var id: Slug
  var path: String
}
