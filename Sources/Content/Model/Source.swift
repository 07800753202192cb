import Core

/// A source document in the register of sources (`seeds/`).
///
/// A class, because every page that cites it looks at it, and a copy costs more than that.
package final class Source: Sendable {
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

  package let id: Slug
  package let file: String
  package let title: Located<String>
  package let genre: Genre
  package let publisher: String
  package let date: ReferenceDate
  package let dateIsInferred: Bool
  /// For laws: the text that holds from this day.
  package let version: CalendarDate?
  package let url: String?
  package let reuse: String
  package let state: State
  package let replacedBy: Located<Slug>?
  package let checked: CalendarDate?
  package let explanation: String?
  package let facts: SourceFacts
  /// Why no page uses the source.
  package let unusedBecause: String?
  /// False when its file is no valid YAML: then nothing is known of its facts.
  package let isReadable: Bool

  package init(
    id: Slug, file: String, title: Located<String>, genre: Genre, publisher: String,
    date: ReferenceDate, dateIsInferred: Bool, version: CalendarDate? = nil, url: String? = nil,
    reuse: String, state: State, replacedBy: Located<Slug>? = nil, checked: CalendarDate? = nil,
    explanation: String? = nil, facts: SourceFacts, unusedBecause: String? = nil,
    isReadable: Bool = true
  ) {
    self.id = id
    pageID = PageID(.source, id)
    self.file = file
    self.title = title
    self.genre = genre
    self.publisher = publisher
    self.date = date
    self.dateIsInferred = dateIsInferred
    self.version = version
    self.url = url
    self.reuse = reuse
    self.state = state
    self.replacedBy = replacedBy
    self.checked = checked
    self.explanation = explanation
    self.facts = facts
    self.unusedBecause = unusedBecause
    self.isReadable = isReadable
  }

  package let pageID: PageID

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
