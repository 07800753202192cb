import Content
import Core
import Links
import Markdown

/// Terms that no page needs, words that two terms claim, and abbreviations that nothing explains.
struct TermUsage {
  private let content: SiteContent
  private let graph: LinkGraph
  private let glossary: Glossary
  /// Whether each entry of the glossary stands in a text, with or without a link of an editor.
  private let isUsed: [Bool]

  init(_ content: SiteContent, _ graph: LinkGraph, _ terms: TermIndex) {
    self.content = content
    self.graph = graph
    glossary = terms.glossary
    var isUsed = [Bool](repeating: false, count: terms.glossary.entries.count)
    for uses in terms.uses.values {
      for use in uses { isUsed[use.entry] = true }
    }
    self.isUsed = isUsed
  }

  /// - Parameter abbreviations: those in the texts of all pages.
  func diagnostics(_ abbreviations: some Sequence<MarkdownFigure>) -> [Diagnostic] {
    unused() + claimedTwice() + unknown(abbreviations)
  }

  private func unused() -> [Diagnostic] {
    content.pages(of: .term).compactMap { page in
      guard case .term(let details) = page.details else { return nil }
      let isUsed =
        glossary.entryOfTerm[page.id.path].map { self.isUsed[$0] } == true
        || !graph.backlinks(to: page.id.path).isEmpty
      if isUsed == (details.unusedBecause == nil) { return nil }
      return Diagnostic(
        isUsed ? EditorialProblem.termUsed : .termUnused, at: page.metadata.title.location)
    }
  }

  private func claimedTwice() -> [Diagnostic] {
    glossary.clashes.map { clash in
      let (first, second) = (clash.first.flatMap(content.page), clash.second.flatMap(content.page))
      let register = SourceLocation(file: "content/register/afkortingen.yaml")
      return Diagnostic(
        EditorialProblem.wordClaimedTwice(clash.word, other: first?.file ?? register.file),
        at: second?.metadata.title.location ?? register,
        notes: first.map { [.init("Het staat ook hier", at: $0.metadata.title.location)] } ?? [])
    }
  }

  private func unknown(_ abbreviations: some Sequence<MarkdownFigure>) -> [Diagnostic] {
    var known = Set<String>()
    for page in content.pages(of: .organisation) {
      known.formUnion(page.title.split { !$0.isLetter }.map(String.init))
    }
    return abbreviations.compactMap { short in
      known.contains(short.value) || glossary.knows(short.value)
        ? nil
        : Diagnostic(EditorialProblem.abbreviationUnknown(short.value), at: short.location)
    }
  }
}
