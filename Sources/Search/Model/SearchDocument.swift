/// What the index reads of a page: its sections as shown, and what results and filters say of it.
package struct SearchDocument: Sendable {
  package var title: String
  /// `2026-11-22`
  package var date: String?
  package var places: [String] = []
  package var keywords: [String] = []
  /// Other names of what the page is about: they count as much as its title.
  package var names: [String] = []
  /// Values by the id of a facet.
  package var facets: [String: [String]] = [:]
  /// The first is the head: no id, no heading, the summary or short answer.
  package var sections: [SearchSection]

  package init(title: String, sections: [SearchSection]) {
    self.title = title
    self.sections = sections
  }
}
