/// A page as the index sees it: its sections as shown, and what results and filters say of it.
package struct SearchDocument: Sendable {
  package var title: String
  /// Relative to the site's root: `gemeenten/almere/`.
  package var address: String
  /// The id of one of `SearchSite.kinds`.
  package var kind: String
  /// `2026-11-22`
  package var date: String?
  package var isExpired = false
  package var places: [String] = []
  package var keywords: [String] = []
  /// Other names of what the page is about: they count as much as its title.
  package var names: [String] = []
  /// Values by the id of a facet.
  package var facets: [String: [String]] = [:]
  /// The first is the head: no id, no heading, the summary or short answer.
  package var sections: [SearchSection]

  package init(title: String, address: String, kind: String, sections: [SearchSection]) {
    self.title = title
    self.address = address
    self.kind = kind
    self.sections = sections
  }
}
