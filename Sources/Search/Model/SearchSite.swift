/// Everything that an index is made from.
package struct SearchSite: Sendable {
  package struct Name: Hashable, Sendable {
    package var id: String
    package var label: String

    package init(id: String, label: String) {
      self.id = id
      self.label = label
    }
  }

  package struct Facet: Sendable {
    package var name: Name
    package var values: [Name]

    package init(name: Name, values: [Name]) {
      self.name = name
      self.values = values
    }
  }

  package var pages: [SearchPage]
  /// In the order in which pages are numbered.
  package var kinds: [Name]
  package var facets: [Facet] = []
  /// Names of one thing (a term, its abbreviation and synonyms): each finds the pages of the others.
  package var synonyms: [[String]] = []
  package var forms = WordForms.builtIn

  package init(pages: [SearchPage], kinds: [Name]) {
    self.pages = pages
    self.kinds = kinds
  }
}
