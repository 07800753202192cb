import Content
import Core
import Fixtures
import Links
import Testing

/// A site of a few pages, each written as its path, the keys that matter and its body.
struct SmallSite {
  /// A page's file. The least that its kind asks for is filled in.
  struct File {
    var path: String
    var keys: String
    var body: String

    init(_ path: String, _ keys: String = "", body: String = "") {
      self.path = path
      self.keys = keys
      self.body = body
    }
  }

  var files: [File]
  var map = SiteMap()
  var sources: [Source] = []
  var national: NationalFigures?
  var asOf = "2026-06-01"

  init(_ files: File...) { self.files = files }
  init(_ files: [File]) { self.files = files }

  func content() throws -> SiteContent {
    try SiteContent(
      settings: SiteSettings(title: "Proef"), register: .fixture,
      vocabularies: Vocabularies(), ruleFields: .empty, national: national, sources: sources,
      pages: files.map { try page($0) }, asOf: #require(CalendarDate(iso: asOf)),
      includingDrafts: false)
  }

  func graph(jobs: Int = 1) async throws -> LinkGraph {
    try await LinkGraphBuilder.build(content(), map, jobs: jobs)
  }

  private func page(_ file: File) throws -> Page {
    let id = try #require(PageAddress.pageID(ofFile: file.path))
    let known = ContentContext(
      register: .fixture,
      topics: Set(["begeleiding", "contract"].compactMap { Slug(exactly: $0) }),
      sources: Dictionary(sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }))
    let least = [
      "titel: Mag dat?", "samenvatting: S", "datum: 2026-01-01", "code: GM0034", "volgorde: 1",
      "jaar: 2019", "kort_antwoord: Ja.", "grondslag: wet", "definitie: D", "oplossingen: []",
      "punten: []",
    ]
    let text = "---\n" + least.joined(separator: "\n") + "\n\(file.keys)\n---\n" + file.body
    let source = SourceFile(path: file.path, text: text)
    // Keys of other kinds are reported, and of no concern here.
    return try #require(PageReader(known).read(source, as: id).page)
  }
}

extension Source {
  /// A source with facts of these ids.
  static func small(_ name: String, facts: [String] = []) -> Source {
    fixture(slug(name), facts: facts.map { "{id: \($0), feit: F, jaar: 2019, plaats: P}" })
  }
}
