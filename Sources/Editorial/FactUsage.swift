import Content
import Core
import Links

/// What nobody uses of what was collected: facts and sources that no page names, questions that no page
/// answers, answers without a source.
struct FactUsage: Sendable {
  private let content: SiteContent
  private let citations: CitationIndex

  init(_ content: SiteContent, _ citations: CitationIndex) {
    self.content = content
    self.citations = citations
  }

  func diagnostics() -> [Diagnostic] {
    content.sources.filter(\.isReadable).flatMap { source in
      source.facts.compactMap { finding($0, in: source) } + finding(source)
    }
  }

  private func finding(_ source: Source) -> [Diagnostic] {
    guard source.unusedBecause == nil, !citations.isCited(source.id) else { return [] }
    return [Diagnostic(EditorialProblem.sourceUnused(source.id.text), at: source.title.location)]
  }

  private func finding(_ fact: SourceFact, in source: Source) -> Diagnostic? {
    let key = CitationKey(source: source.id, fact: fact.id)
    let problem: EditorialProblem
    switch fact.nature {
    case .question where !citations.pages(citing: key).contains { $0.kind == .question }:
      problem = .questionWithoutPage(fact.id.text)
    case .question: return nil
    default:
      let isUsed = citations.isCited(key)
      if isUsed == (fact.unusedBecause == nil) { return nil }
      problem = isUsed ? .factUsed(fact.id.text) : .factUnused(fact.id.text)
    }
    return Diagnostic(problem, at: fact.location)
  }

  /// An answer that says what it rests on, and not where that stands.
  func diagnostic(of page: Page) -> Diagnostic? {
    guard case .question(let details) = page.details, details.standing != .unknown,
      !citations.keys(of: page.id).contains(where: isAnswer)
    else { return nil }
    return Diagnostic(EditorialProblem.questionWithoutSource, at: page.metadata.title.location)
  }

  /// A fact that is no question, or a source as a whole.
  private func isAnswer(_ key: CitationKey) -> Bool {
    guard let id = key.fact else { return true }
    return content.source(key.source)?.fact(id).map { $0.nature != .question } ?? false
  }
}
