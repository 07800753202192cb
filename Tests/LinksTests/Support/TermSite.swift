import Content
import Core
import Fixtures
import Links
import Markdown
import Testing

/// A site of terms and one tip, to see which words of the tip become links.
struct TermSite {
  /// The title of a term, and more keys of its front matter.
  var terms: [(title: String, keys: String)]
  var abbreviations: [Abbreviation] = []
  var title = "Een tip"

  init(_ terms: String...) { self.terms = terms.map { ($0, "") } }
  init(_ terms: [(title: String, keys: String)]) { self.terms = terms }

  func content(_ body: String) throws -> SiteContent {
    var vocabularies = Vocabularies()
    vocabularies.abbreviations = abbreviations
    let pages =
      try terms.map {
        try Self.page("content/begrippen/\(Self.name($0.title)).md", $0.title, $0.keys)
      }
      + [Self.page("content/tips/tip.md", title, body: body)]
    return SiteContent(
      settings: SiteSettings(title: "Proef"), register: .fixture, vocabularies: vocabularies,
      ruleFields: .empty, national: nil, sources: [], pages: pages,
      asOf: try #require(CalendarDate(iso: "2026-06-01")), includingDrafts: false)
  }

  func index(_ body: String) async throws -> TermIndex {
    let content = try content(body)
    let graph = await LinkGraphBuilder.build(content, SiteMap(), jobs: 1)
    return await TermIndex.build(content, graph, jobs: 1)
  }

  /// The words of the tip that become links, with what is written out behind them.
  func found(_ body: String) async throws -> [String] {
    let content = try content(body)
    let index = try await index(body)
    let page = try #require(content.page(tip("tip")))
    return index.uses(on: page.id).map { use in
      let longForm = index.glossary.entries[use.entry].longForm ?? ""
      return text(of: use, page.body.body) + (use.isWrittenOut ? " (\(longForm))" : "")
    }
  }

  private func text(of use: TermUse, _ body: RenderedBody) -> String {
    switch use.place {
    case .text(let segment, let bytes):
      return String(decoding: Array(body.segments[segment].utf8)[bytes], as: UTF8.self)
    case .link(let hole):
      return "a:" + body.segments[hole + 1].drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
    }
  }

  static func name(_ title: String) -> String {
    title.lowercased().split { !$0.isLetter || !$0.isASCII }.joined(separator: "-")
  }

  private static func page(_ path: String, _ title: String, _ keys: String = "", body: String = "")
    throws -> Page
  {
    let text = """
      ---
      titel: "\(title)"
      samenvatting: S
      datum: 2026-01-01
      definitie: D
      \(keys)
      ---
      \(body)
      """
    let id = try #require(PageAddress.pageID(ofFile: path))
    return try #require(
      PageReader(ContentContext(register: .fixture)).read(
        SourceFile(path: path, text: text), as: id
      ).page)
  }
}
