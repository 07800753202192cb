import Content
import Core
import Links
import Templates
import Testing

@testable import SiteBuild

/// A small project in memory, up to its view values; with the interface strings of the real theme, so
/// that a test reads what a visitor reads.
struct ViewProject {
  let context: ViewContext
  let pages: [PlannedPage]

  init(
    _ files: [String: String], asOf: String = "2026-11-21", baseURL: String? = nil
  ) async throws {
    let files = ["content/site.yaml": "titel: Proef\n"].merging(files) { $1 }
    var options = BuildOptions(asOf: try #require(CalendarDate(iso: asOf)))
    options.baseURL = baseURL.flatMap { SiteURL($0) }
    let project = try ProjectFiles(.memory(files), options)
    var reader = ProjectReader(project, options)
    let content = try await reader.read().content
    let map = SiteMap(
      files: [], generated: GeneratedPages.map(content),
      generatedAnchors: { [anchors = GeneratedAnchors(content)] in anchors.anchors(of: $0) })
    let graph = await LinkGraphBuilder.build(content, map, jobs: 1)
    context = ViewContext(
      content: content, graph: graph,
      terms: await TermIndex.build(content, graph, jobs: 1), strings: try Self.strings(),
      assets: AssetCatalogue(),
      siteURL: options.baseURL)
    pages = SitePages(SiteOverview(context), redirects: []).all()
  }

  /// What the search index is made from.
  var search: SearchContext {
    SearchContext(
      content: context.content, strings: context.strings, wordForms: WordFormList())
  }

  /// The view value of a page; `nil` fails the test.
  func view(_ path: String) throws -> TemplateValue {
    let path = try #require(SitePath(path))
    return try #require(pages.first { $0.path == path }, "no page at \(path)").view()
  }

  static func strings() throws -> InterfaceStrings {
    let bytes = try Disk.read(Project.theme + "/teksten.yaml")
    let text = String(decoding: bytes, as: UTF8.self)
    let (texts, problems) = TextTableReader.read(SourceFile(path: "teksten.yaml", text: text))
    #expect(problems.isEmpty)
    return InterfaceStrings(texts)
  }

  /// A page of Markdown with the front matter that every page needs.
  static func page(_ title: String, _ more: String = "", body: String = "Tekst.") -> String {
    """
    ---
    titel: \(title)
    samenvatting: Over \(title).
    datum: 2026-05-01
    \(more)
    ---

    \(body)
    """
  }

  /// Three municipalities in two regions, one with a former name; two fields.
  static let register: [String: String] = [
    "content/register/gemeenten.csv": """
    code,name,province,labour_market_region,lat,lon
    GM0034,Almere,Flevoland,Flevoland,52.37,5.22
    GM0995,Lelystad,Flevoland,Flevoland,52.51,5.47
    GM1991,Maashorst,Noord-Brabant,Noordoost-Brabant,51.66,5.62

    """,
    "content/register/gemeenten.yaml": """
    peildatum: 2026-01-01
    bron: CBS
    voormalig:
      - naam: Uden
        opgegaan_in: GM1991
        datum: 2022-01-01
        bron: Staatsblad
    """,
    "content/regelvelden.yaml": """
    groepen:
      - id: vraagt
        label: Wat vraagt de gemeente?
      - id: biedt
        label: Wat biedt de gemeente?
    velden:
      - sleutel: min-uren
        label: Minimum aantal uren
        soort: getal
        eenheden: [uur per week]
        groep: vraagt
        thema: uren
        uitleg: Past deze gemeente?
        kern: true
      - sleutel: vergoeding
        label: Vergoeding
        soort: bedrag
        groep: biedt
        thema: uren
        uitleg: Voor werkgevers.
    """,
    "content/themas/uren.md": page("Uren", "volgorde: 1"),
    "seeds/boekje.yaml": """
    titel: Het boekje
    soort: rapport
    uitgever: niet bekend
    datum: 2019
    hergebruik: niet bekend
    staat: actueel
    feiten:
      - id: uren
        feit: Almere vraagt 28 uur.
        jaar: 2019
        plaats: bladzijde 3
    """,
  ]
}

extension TemplateValue {
  /// The part at a path of names and indexes: `kern.0.titel`.
  subscript(path: String) -> TemplateValue {
    path.split(separator: ".").reduce(self) { value, name in
      switch value {
      case .object(let object): object[String(name)] ?? .string("⟦no \(name)⟧")
      case .list(let items):
        Int(name).flatMap { items.indices.contains($0) ? items[$0] : nil }
          ?? .string("⟦no \(name)⟧")
      default: .null
      }
    }
  }

  var text: String? {
    switch self {
    case .string(let text), .html(let text): text
    default: nil
    }
  }

  var items: [TemplateValue] {
    if case .list(let items) = self { return items }
    return []
  }
}
