import Content
import Core
import Editorial
import Fixtures
import Links
import Testing

/// A site of one source with one fact, and the pages that a test adds.
struct Site {
  var facts = "- {id: weken, feit: Het duurt 8 weken., jaar: 2019, plaats: P}"
  var otherSource: String?
  /// The `regels` of `content/landelijk.yaml`.
  var national: String?
  private var files: [SourceFile] = []

  mutating func page(
    _ path: String, _ keys: String, title: String = "Mag dat?", body: String = ""
  ) {
    let text = "---\ntitel: \(title)\nsamenvatting: S\ndatum: 2026-01-01\n\(keys)\n---\n\(body)"
    files.append(SourceFile(path: path, text: text))
  }

  /// A tip whose body begins on line 7, or on line 8 with more keys.
  mutating func tip(_ body: String, citing facts: [String], keys: String? = nil) {
    let list = "bronnen: [\(facts.joined(separator: ", "))]"
    page("content/tips/a.md", [list, keys].compactMap { $0 }.joined(separator: "\n"), body: body)
  }

  func checks() async throws -> EditorialChecks {
    var sources = [try source("boek", "feiten:\n\(facts)")]
    if let otherSource { sources.append(try source("ander", otherSource)) }
    let (fields, _) = RuleFieldReader.read(
      SourceFile(
        path: "content/regelvelden.yaml",
        text: """
          groepen: [{id: vraagt, label: V}]
          velden:
            - sleutel: duur
              label: Duur
              soort: getal
              eenheden: [weken]
              groep: vraagt
              thema: proef
              uitleg: U
            - sleutel: plekken
              label: Plekken
              soort: getal
              eenheden: [plekken]
              groep: vraagt
              thema: proef
              uitleg: U
              niveau: landelijk
          """), topics: Set([Slug(exactly: "proef")].compactMap { $0 }))
    let known = ContentContext(
      register: .fixture, ruleFields: fields,
      sources: Dictionary(sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }))
    let pages = try files.map { file in
      let id = try #require(PageAddress.pageID(ofFile: file.path))
      return try #require(PageReader(known).read(file, as: id).page)
    }
    let figures = national.map { rules in
      NationalFiguresReader.read(
        SourceFile(
          path: "content/landelijk.yaml",
          text: "titel: T\nsamenvatting: S\ndatum: 2026-01-01\n\(rules)"), known
      ).0
    }
    let content = SiteContent(
      settings: SiteSettings(title: "Proef"), register: .fixture,
      vocabularies: Vocabularies(), ruleFields: fields, national: figures ?? nil, sources: sources,
      pages: pages, asOf: try #require(CalendarDate(iso: "2026-06-01")), includingDrafts: false)
    let generated = Dictionary(
      sources.map { ($0.pageID.path, Set($0.facts.map(\.id.text))) },
      uniquingKeysWith: { first, _ in first })
    let graph = await LinkGraphBuilder.build(content, SiteMap(generated: generated), jobs: 1)
    let terms = await TermIndex.build(content, graph, jobs: 1)
    return await EditorialChecks(content, graph, terms, jobs: 1)
  }

  /// `file:line:column id` of each diagnostic, sorted.
  func findings() async throws -> [String] {
    try await checks().diagnostics.sortedForReport().map { "\($0.location) \($0.id)" }
  }

  private func source(_ name: String, _ rest: String) throws -> Source {
    .fixture(try #require(Slug(exactly: name)), "gecontroleerd: 2026-01-01\n" + rest)
  }
}
