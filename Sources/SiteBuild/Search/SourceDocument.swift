import Content
import Core
import Search

/// A source with its facts, for the search index.
enum SourceDocument {
  static func document(_ source: Source, _ context: SearchContext) -> SearchDocument {
    var document = SearchDocument(
      title: source.title.value,
      sections: [
        .init(
          id: "", heading: "",
          text: source.explanation ?? SourceListView.publisher(of: source, context.strings),
          role: .summary)
      ])
    document.date = source.checked?.iso
    document.sections += source.facts.map {
      SearchSection(id: $0.id.text, heading: "", text: $0.text)
    }
    return document
  }
}
