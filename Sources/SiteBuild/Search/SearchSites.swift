import Content
import Core
import Search

/// What the search index is made from: every page as it is shown, with the names that things have.
/// Lists are left out, as what they list has pages of its own, but for those that are asked for by name.
enum SearchSites {
  static func site(_ context: SearchContext) -> SearchSite {
    let content = context.content
    let authored = content.pages.filter {
      $0.id.kind != .municipality && $0.id.kind != .region && !$0.id.slugs.isEmpty
    }
    var pages = authored.map { page in
      SearchPage(page.id, isExpired: page.isExpired(on: content.asOf)) {
        PageDocument(context).document(page)
      }
    }
    pages += content.register.municipalities.map { municipality in
      let page = content.page(of: municipality.code)
      return SearchPage(
        municipality.pageID, isExpired: page?.isExpired(on: content.asOf) ?? false
      ) { PlaceDocument(context).document(municipality) }
    }
    pages += content.register.regions.map { region in
      let page = content.page(ofRegion: region.slug)
      return SearchPage(region.pageID, isExpired: page?.isExpired(on: content.asOf) ?? false) {
        PlaceDocument(context).document(region)
      }
    }
    pages += content.sources.map { source in
      SearchPage(
        source.pageID, isExpired: source.state == .replaced || source.state == .withdrawn
      ) { SourceDocument.document(source, context) }
    }
    if let figures = content.national {
      pages.append(
        SearchPage(SiteAddress.figures) { PlaceDocument(context).document(figures) })
    }
    pages += ToolDocument.pages(context)
    var site = SearchSite(
      pages: pages,
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

extension SearchPage {
  /// Of an author, or of what the register or the sources have.
  fileprivate init(
    _ id: PageID, isExpired: Bool, document: @escaping @Sendable () -> SearchDocument
  ) {
    self.init(
      address: id.path.searchAddress, kind: id.kind.rawValue, isExpired: isExpired,
      document: document)
  }

  /// One that the build makes.
  init(_ path: SitePath, document: @escaping @Sendable () -> SearchDocument) {
    self.init(
      address: path.searchAddress, kind: PageKind.page.rawValue, document: document)
  }
}

extension SitePath {
  /// Relative to the site's root: `gemeenten/almere/`.
  fileprivate var searchAddress: String {
    let text = description
    return text.hasPrefix("/") ? String(text.dropFirst()) : text
  }
}
