import Content
import Core
import Links
import Markdown

/// Compares every figure in a text with the facts that its page names: a figure that none of them has is
/// without a source, or was copied wrongly.
struct FigureCheck: Sendable {
  private let content: SiteContent
  private let citations: CitationIndex
  let figuresOfFact: [CitationKey: Set<String>]

  /// - Parameter figuresOfFact: those of all facts; see `figures(in:)`.
  init(
    _ content: SiteContent, _ citations: CitationIndex,
    figuresOfFact: [CitationKey: Set<String>]
  ) {
    self.content = content
    self.citations = citations
    self.figuresOfFact = figuresOfFact
  }

  /// Read once: many pages name the same fact.
  static func figures(in sources: [Source]) -> [CitationKey: Set<String>] {
    Dictionary(
      sources.flatMap { source in
        source.facts.map { fact in
          (
            CitationKey(source: source.id, fact: fact.id),
            Set(ProseReader(fact.text).figures.map(\.value))
          )
        }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// - Parameter front: what its front matter says.
  func diagnostics(of page: Page, _ front: FrontProse) -> [Diagnostic] {
    let written = figures(of: page, front)
    let rules = diagnostics(of: page.rules)
    let own = ownFigures(of: page)
    if written.isEmpty && own.isEmpty { return rules }
    var known = Set(own.map(\.value))
    for key in citations.keys(of: page.id) { known.formUnion(figures(givenBy: key)) }
    let missing = written.filter { !known.contains($0.value) && !isCount($0.value) }
      .map { Diagnostic(EditorialProblem.figureWithoutSource($0.value), at: $0.location) }
    let used = Set(written.map(\.value))
    let idle = own.filter { !used.contains($0.value) }
      .map { Diagnostic(EditorialProblem.ownFigureUnused($0.value), at: $0.location) }
    return missing + idle + rules
  }

  /// Rule values whose figure is not the one in the fact that they cite.
  func diagnostics(of rules: [RuleValue]) -> [Diagnostic] {
    rules.compactMap { rule in
      guard let citation = rule.citation, let id = citation.fact,
        let fact = content.source(citation.source)?.fact(id)
      else { return nil }
      let known = figures(givenBy: CitationKey(citation))
      let missing = rule.value.texts.flatMap { ProseReader($0).figures }
        .first { !known.contains($0.value) && !isCount($0.value) }
      return missing.map {
        Diagnostic(
          EditorialProblem.ruleDiffersFromFact($0.value, fact: id.text), at: rule.location,
          notes: [.init("Het feit staat hier", at: fact.location)])
      }
    }
  }

  /// The figures in a fact. A source as a whole gives none: among all its facts nearly any figure stands
  /// somewhere, and then nobody sees one that was copied wrongly.
  private func figures(givenBy key: CitationKey) -> Set<String> { figuresOfFact[key] ?? [] }

  /// "1" is a word as often as a number: 1 plek, 1 keer.
  private func isCount(_ value: String) -> Bool { value == "1" }

  /// The figures in the body and in the texts of the front matter that readers see.
  private func figures(of page: Page, _ front: FrontProse) -> [Located<String>] {
    page.body.figures.map { Located($0.value, at: $0.location) }
      + front.figures.map { Located($0, at: page.metadata.title.location) }
  }

  private func ownFigures(of page: Page) -> [Located<String>] {
    page.metadata.ownFigures.flatMap { text in
      ProseReader(text.value).figures.map { Located($0.value, at: text.location) }
    }
  }
}

extension Page {
  /// Its own rule values.
  fileprivate var rules: [RuleValue] {
    switch details {
    case .municipality(let details): details.rules
    case .region(let details): details.rules
    default: []
    }
  }
}

extension RuleValue.Value {
  /// What the value shows of numbers and text.
  fileprivate var texts: [String] {
    switch self {
    case .number(let number): [number.dutch]
    case .range(let low, let high): [low.dutch, high.dutch]
    case .text(let text): [text]
    case .unknown, .yesNo: []
    }
  }
}
