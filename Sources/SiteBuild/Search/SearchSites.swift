import Content
import Core
import Search

/// What the search index is made from: every page as it is shown, with the names that things have.
/// Lists are left out, as what they list has pages of its own, but for those that are asked for by name.
enum SearchSites {
  static func site(_ context: SearchContext, jobs: Int) async -> SearchSite {
    let content = context.content
    let authored = content.pages.filter {
      $0.id.kind != .municipality && $0.id.kind != .region && !$0.id.slugs.isEmpty
    }
    var documents = await concurrentMap(authored, jobs: jobs) {
      PageDocument(context).document($0)
    }
    documents += await concurrentMap(content.register.municipalities, jobs: jobs) {
      PlaceDocument(context).document($0)
    }
    documents += await concurrentMap(content.register.regions, jobs: jobs) {
      PlaceDocument(context).document($0)
    }
    documents += await concurrentMap(content.sources, jobs: jobs) {
      SourceDocument.document($0, context)
    }
    if let figures = content.national {
      documents.append(PlaceDocument(context).document(figures))
    }
    documents += ToolDocument.all(context)
    var site = SearchSite(
      documents: documents,
      kinds: PageKind.allCases.map {
        .init(id: $0.rawValue, label: context.strings($0.singular))
      })
    site.facets = facets(content)
    site.synonyms = synonyms(content)
    site.forms = forms(context.wordForms)
    return site
  }

  private static func facets(_ content: SiteContent) -> [SearchSite.Facet] {
    let register = content.register
    return [
      facet(
        "thema", "Thema",
        content.topics.compactMap { page in page.id.slug.map { ($0.text, page.title) } }
      ),
      facet("gemeente", "Gemeente", register.municipalities.map { ($0.slug.text, $0.name) }),
      facet("regio", "Regio", register.regions.map { ($0.slug.text, $0.name) }),
      facet(
        "doelgroep", "Voor wie",
        content.vocabularies.audiences.entries.map { ($0.id.text, $0.label) }),
    ]
  }

  private static func facet(_ id: String, _ label: String, _ values: [(String, String)])
    -> SearchSite.Facet
  {
    .init(
      name: .init(id: id, label: label), values: values.map { .init(id: $0.0, label: $0.1) })
  }

  /// Terms with their abbreviations and synonyms, municipalities with their other names, misspellings
  /// and those that merged into them.
  private static func synonyms(_ content: SiteContent) -> [[String]] {
    var sets: [[String]] = []
    for page in content.pages(of: .term) {
      guard case .term(let details) = page.details else { continue }
      sets.append(
        [page.title] + [details.abbreviation].compactMap { $0 }
          + details.otherNames(besides: page.title))
    }
    sets += content.register.municipalities.map { PlaceDocument.names(of: $0, content) }
    return sets.filter { $0.count > 1 }
  }

  private static func forms(_ list: WordFormList) -> WordForms {
    var forms = WordForms.builtIn
    let fold = Tokenizer.fold
    for (word, more) in list.forms { forms.forms[fold(word), default: []] += more.map(fold) }
    forms.stems.formUnion(list.stems.map(fold))
    forms.parts.formUnion(list.parts.map(fold))
    return forms
  }
}
