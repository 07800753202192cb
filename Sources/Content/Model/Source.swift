import Core

/// A source document in the register of sources (`seeds/`).
package struct Source: Sendable {
  package enum State: String, CaseIterable, Sendable {
    case current = "actueel"
    case outdated = "verouderd"
    case replaced = "vervangen"
    case withdrawn = "vervallen"
  }

  package enum Genre: String, CaseIterable, Sendable {
    case law = "wet"
    case decree = "besluit"
    case report = "rapport"
    case article = "artikel"
    case minutes = "verslag"
    case webPage = "webpagina"
    case data = "cijfers"
  }

  package var id: Slug
  package var file: String
  package var title: Located<String>
  package var genre: Genre
  package var publisher: String
  package var date: ReferenceDate
  package var dateIsInferred: Bool
  /// For laws: the text that holds from this day.
  package var version: CalendarDate?
  package var url: String?
  package var reuse: String
  package var state: State
  package var replacedBy: Located<Slug>?
  package var checked: CalendarDate?
  package var explanation: String?
  package var facts: SourceFacts
  /// Why no page uses the source.
  package var unusedBecause: String?
  /// False when its file is no valid YAML: then nothing is known of its facts.
  package var isReadable = true

  package var pageID: PageID { PageID(.source, id) }

  package func fact(_ id: Slug) -> SourceFact? { facts.fact(id) }
}

/// One fact taken from a source, in own words.
package struct SourceFact: Sendable {
  package var id: Slug
  package var text: String
  /// The year the fact holds for.
  package var year: ReferenceDate
  package var yearIsInferred: Bool
  package var place: String
  package var nature: FactNature?
  /// Why no page cites the fact.
  package var unusedBecause: String?
  package var location: SourceLocation
}
