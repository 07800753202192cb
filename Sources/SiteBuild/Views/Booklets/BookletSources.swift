import Content
import Core
import Templates

/// The sources of a booklet, numbered in the order in which it cites them: on paper no link leads to
/// them.
struct BookletSources: Sendable {
  private let citations: [Citation]
  private let numbers: [Slug: Int]
  /// By the address of a source's page, for the links in texts.
  let numberOfPage: [SitePath: Int]

  init(_ citations: [Citation], in content: SiteContent) {
    self.citations = citations
    var numbers: [Slug: Int] = [:]
    var pages: [SitePath: Int] = [:]
    for citation in citations where numbers[citation.source] == nil {
      guard let source = content.source(citation.source) else { continue }
      numbers[citation.source] = numbers.count + 1
      pages[source.pageID.path] = numbers.count
    }
    self.numbers = numbers
    numberOfPage = pages
  }

  var isEmpty: Bool { numbers.isEmpty }

  /// "Bronnen: 1, 4"; nil when nothing is cited.
  func reference(to citations: [Citation], _ t: InterfaceStrings) -> String? {
    let cited = Set(citations.compactMap { numbers[$0.source] }).sorted()
    guard !cited.isEmpty else { return nil }
    let list = cited.map(String.init).joined(separator: ", ")
    return t(cited.count == 1 ? .bookletSource : .bookletSources, ["nummers": list])
  }

  func value(in frame: PageFrame) -> TemplateValue {
    .rows(
      SourceListView.rows(citations, in: frame).map { source, row in
        row.adding([("web", .text(source.url))])
      })
  }
}
