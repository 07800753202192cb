import Core
import Markdown

/// Reads the body of a guide: each heading of level 2 is a question, which ends in a list of answers, or
/// an outcome, which ends in a list of what to do next.
struct GuideReader {
  private let body: ParsedMarkdown
  private let context: YAMLContext
  /// The number of the step with an id.
  private let numbers: [String: Int]

  init(_ body: ParsedMarkdown, in context: YAMLContext) {
    self.body = body
    self.context = context
    let ids = (body.chapters?.chapters ?? []).map(\.heading.id)
    numbers = Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// - Parameters:
  ///   - order: the place among the guides.
  ///   - title: where to report what is wrong with the guide as a whole.
  /// - Returns: nil when something is wrong; all of it is reported.
  func read(order: Int, title: SourceLocation) -> GuideDetails? {
    // Markdown that was refused is reported by itself.
    guard let parts = body.chapters else { return nil }
    let reported = context.diagnostics.count
    checkWhole(parts, title: title)
    let steps = parts.chapters.compactMap(step)
    // Of steps that were not all read, the flow says nothing.
    guard steps.count == parts.chapters.count, !steps.isEmpty else { return nil }
    GuideProof(steps, parts.chapters).report(to: context)
    guard context.diagnostics.count == reported else { return nil }
    return GuideDetails(order: order, introduction: parts.introduction, steps: steps)
  }

  private func checkWhole(_ parts: MarkdownChapters, title: SourceLocation) {
    // Beside the steps: where it begins, and the overview.
    let pages = parts.chapters.count + 2
    if parts.chapters.isEmpty { report(.empty, at: title) }
    if pages > GuideDetails.pageLimit { report(.tooLarge(pages: pages), at: title) }
    if let first = parts.chapters.first, !first.isQuestion {
      report(.firstIsOutcome(first.heading.text), at: first.heading.location)
    }
    if let footnote = parts.footnote { report(.footnote, at: footnote) }
  }

  // MARK: A step

  /// Nil when it cannot be said where its answers lead.
  private func step(_ chapter: MarkdownChapter) -> GuideStep? {
    let heading = chapter.heading
    guard let id = Slug(exactly: heading.id) else { return nil }
    if heading.id == GuideDetails.overviewName {
      report(.nameTaken(heading.id), at: heading.location)
    }
    if chapter.text == .empty { report(.withoutText(heading.text), at: heading.location) }
    let content = chapter.isQuestion ? question(chapter) : outcome(chapter)
    guard let content else { return nil }
    return GuideStep(
      id: id, title: heading.text, text: chapter.text, content: content,
      anchors: chapter.anchors, citations: citations(chapter))
  }

  private func question(_ chapter: MarkdownChapter) -> GuideStep.Content? {
    let heading = chapter.heading
    guard let items = chapter.list?.items, items.contains(where: { isAnswer($0) }) else {
      report(.questionWithoutAnswers(heading.text), at: heading.location)
      return nil
    }
    let answers = items.map(answer)
    let texts = items.map { $0.link.map { body.links[$0].text } ?? "" }
    if items.count == 1 { report(.oneAnswer(heading.text), at: heading.location) }
    if !texts.contains(where: { $0.hasPrefix(Self.doNotKnow) }) {
      report(.withoutDoNotKnow(heading.text), at: heading.location)
    }
    for (number, text) in texts.enumerated() where !text.isEmpty {
      if texts[..<number].contains(text) { report(.answerTwice(text), at: items[number].location) }
    }
    return answers.contains { $0 == nil } ? nil : .question(answers.compactMap { $0 })
  }

  /// Who does not know can always go on.
  private static let doNotKnow = "Weet ik niet"

  private func answer(_ item: MarkdownChapter.Item) -> GuideAnswer? {
    guard isAnswer(item), let link = item.link.map({ body.links[$0] }) else {
      report(.answerWithoutTarget, at: item.location)
      return nil
    }
    let anchor = String(link.destination.dropFirst())
    guard let target = numbers[anchor] else {
      // An anchor that is nowhere is reported where all links are checked.
      if body.outline.contains(where: { $0.id == anchor }) {
        report(.answerToSubheading(anchor), at: link.destinationLocation)
      }
      return nil
    }
    let note = item.rest.drop { $0 == ":" || $0 == " " }
    return GuideAnswer(
      text: link.text, note: note.isEmpty ? nil : String(note), target: target)
  }

  private func isAnswer(_ item: MarkdownChapter.Item) -> Bool {
    item.link.map { body.links[$0].kind == .fragment } ?? false
  }

  private func outcome(_ chapter: MarkdownChapter) -> GuideStep.Content? {
    let heading = chapter.heading
    let items = chapter.list?.items ?? []
    if !items.isEmpty, items.allSatisfy({ isAnswer($0) }) {
      report(.answersWithoutQuestion(heading.text), at: heading.location)
      return nil
    }
    if !items.contains(where: { !$0.links.isEmpty }) {
      report(.outcomeWithoutNextStep(heading.text), at: heading.location)
    }
    if citations(chapter).isEmpty {
      report(.outcomeWithoutSource(heading.text), at: heading.location)
    }
    if Self.saysNo(heading.text) { report(.outcomeSaysNo(heading.text), at: heading.location) }
    return .outcome(
      NextSteps(isOrdered: chapter.list?.isOrdered ?? false, items: items.map(\.content)))
  }

  /// A guide decides nothing: that is for UWV and the municipality.
  private static func saysNo(_ title: String) -> Bool {
    let words = Slug.folding(title)
    return words == "nee" || words.hasPrefix("nee-")
      || ["niet-in-aanmerking", "geen-recht", "past-niet", "kan-niet", "niet-mogelijk"]
        .contains { words.contains($0) }
  }

  // MARK: Sources

  /// The links to sources and their facts; whether those exist is checked with all links.
  private func citations(_ chapter: MarkdownChapter) -> [Citation] {
    body.links[chapter.links].compactMap { link in
      guard link.kind == .relative, let folder = link.destination.firstRange(of: "seeds/"),
        let end = link.destination.firstRange(of: ".yaml"),
        folder.upperBound < end.lowerBound,
        let source = Slug(
          exactly: String(link.destination[folder.upperBound..<end.lowerBound]))
      else { return nil }
      let fact = Slug(exactly: String(link.destination[end.upperBound...].dropFirst()))
      return Citation(source: source, fact: fact, place: nil, location: link.location)
    }
  }

  private func report(_ problem: GuideProblem, at location: SourceLocation) {
    context.report(problem, at: location)
  }
}

extension MarkdownChapter {
  /// The heading of a question ends in a question mark, that of an outcome does not.
  fileprivate var isQuestion: Bool { heading.text.hasSuffix("?") }
}
