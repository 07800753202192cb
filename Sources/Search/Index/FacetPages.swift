/// By facet, the pages that have each of its values.
struct FacetPages: Sendable {
  private var pages: [String: [String: [Int]]] = [:]

  /// - Parameter values: by the id of a facet.
  mutating func add(_ values: [String: [String]], of page: Int) {
    for (facet, values) in values where !values.isEmpty {
      for (index, value) in values.enumerated() where !values[..<index].contains(value) {
        pages[facet, default: [:]][value, default: []].append(page)
      }
    }
  }

  /// Adds later pages.
  mutating func append(_ later: FacetPages) {
    for (facet, values) in later.pages {
      for (value, more) in values { pages[facet, default: [:]][value, default: []] += more }
    }
  }

  /// In their order.
  func pages(with value: String, of facet: String) -> [Int] { pages[facet]?[value] ?? [] }
}
