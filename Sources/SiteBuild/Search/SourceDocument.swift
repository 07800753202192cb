import Content
import Core
import Search

/// A source with its facts, for the search index.
enum SourceDocument {
  static func document(_ source: Source, _ context: SearchContext) -> SearchDocument {
    var document = SearchDocument(
      title: source.title.value, address: source.pageID.path.searchAddress,
      kind: PageKind.source.rawValue,
      sections: [
        .init(
          id: "", heading: "",
          text: source.explanation ?? SourceListView.publisher(of: source, context.strings),
          role: .summary)
      ])
    document.date = source.checked?.iso
    document.isExpired = source.state == .replaced || source.state == .withdrawn
    document.sections += source.facts.map {
      SearchSection(id: $0.id.text, heading: "", text: $0.text)
    }
    return document
  }
}
