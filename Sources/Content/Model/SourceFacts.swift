import Core

/// The facts of a source in the order of its file, found by their ids.
package struct SourceFacts: RandomAccessCollection, ExpressibleByArrayLiteral, Sendable {
  private let facts: [SourceFact]
  private let places: [Slug: Int]

  package init(_ facts: [SourceFact]) {
    self.facts = facts
    places = Dictionary(
      facts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package init(arrayLiteral elements: SourceFact...) { self.init(elements) }

  package var startIndex: Int { facts.startIndex }
  package var endIndex: Int { facts.endIndex }
  package subscript(position: Int) -> SourceFact { facts[position] }

  /// The first fact with an id.
  package func fact(_ id: Slug) -> SourceFact? { places[id].map { facts[$0] } }
  package func contains(_ id: Slug) -> Bool { places[id] != nil }
}
