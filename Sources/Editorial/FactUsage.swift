import Content
import Core
import Links

/// Which page names which fact: in its front matter, its rule values or by a link in its text.
struct FactUsage: Sendable {
  /// A fact of a source, or the source as a whole.
  struct Key: Hashable, Sendable {
    var source: Slug
    var fact: Slug?
  }

  private let content: SiteContent
  private let keysOfPage: [PageID: Set<Key>]
  private let pagesOfKey: [Key: [PageID]]
  private let nationalKeys: Set<Key>

  init(_ content: SiteContent, _ graph: LinkGraph) {
    self.content = content
    let sources = Dictionary(
      content.sources.map { ($0.pageID.path, $0.id) }, uniquingKeysWith: { first, _ in first })
    var keysOfPage: [PageID: Set<Key>] = [:]
    var pagesOfKey: [Key: [PageID]] = [:]
    for page in content.pages {
      var keys = Set(page.allCitations.map { Key(source: $0.source, fact: $0.fact) })
      for case .site(let path, let anchor) in graph.targets[page.id] ?? [] {
        guard let source = sources[path] else { continue }
        keys.insert(Key(source: source, fact: anchor.flatMap { Slug(exactly: $0) }))
      }
      keysOfPage[page.id] = keys
      for key in keys { pagesOfKey[key, default: []].append(page.id) }
    }
    self.keysOfPage = keysOfPage
    self.pagesOfKey = pagesOfKey
    nationalKeys = Set(
      (content.national?.rules ?? []).compactMap(\.citation)
        .map { Key(source: $0.source, fact: $0.fact) })
  }

  /// The facts that a page names; all of a source that it names as a whole.
  func facts(of page: Page) -> [SourceFact] {
    (keysOfPage[page.id] ?? []).flatMap { key -> [SourceFact] in
      guard let source = content.source(key.source) else { return [] }
      guard let fact = key.fact else { return Array(source.facts) }
      return source.fact(fact).map { [$0] } ?? []
    }
  }

  func diagnostics() -> [Diagnostic] {
    content.sources.filter(\.isReadable).flatMap { source in
      source.facts.compactMap { finding($0, in: source) } + finding(source)
    } + questionsWithoutSource()
  }

  private func finding(_ source: Source) -> [Diagnostic] {
    guard source.unusedBecause == nil, !isUsed(source) else { return [] }
    return [Diagnostic(EditorialProblem.sourceUnused(source.id.text), at: source.title.location)]
  }

  private func isUsed(_ source: Source) -> Bool {
    let keys = [Key(source: source.id, fact: nil)]
    return (keys + source.facts.map { Key(source: source.id, fact: $0.id) })
      .contains { pagesOfKey[$0] != nil || nationalKeys.contains($0) }
  }

  private func finding(_ fact: SourceFact, in source: Source) -> Diagnostic? {
    let key = Key(source: source.id, fact: fact.id)
    let pages = pagesOfKey[key] ?? []
    let problem: EditorialProblem
    switch fact.nature {
    case .question where !pages.contains { $0.kind == .question }:
      problem = .questionWithoutPage(fact.id.text)
    case .question: return nil
    default:
      let isUsed = !pages.isEmpty || nationalKeys.contains(key)
      if isUsed == (fact.unusedBecause == nil) { return nil }
      problem = isUsed ? .factUsed(fact.id.text) : .factUnused(fact.id.text)
    }
    return Diagnostic(problem, at: fact.location)
  }

  /// Answers that say what they rest on, and not where that stands.
  private func questionsWithoutSource() -> [Diagnostic] {
    content.pages.compactMap { page in
      guard case .question(let details) = page.details, details.standing != .unknown,
        !facts(of: page).contains(where: { $0.nature != .question })
      else { return nil }
      return Diagnostic(EditorialProblem.questionWithoutSource, at: page.metadata.title.location)
    }
  }
}
