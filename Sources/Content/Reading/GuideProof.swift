import Core
import Markdown

/// Proves that a guide leads everybody somewhere: each step can be reached, and no answer leads back. As
/// every answer leads to a step and only outcomes have none, every way then ends in an outcome.
struct GuideProof {
  private let steps: [GuideStep]
  private let chapters: [MarkdownChapter]
  private let targets: [[Int]]

  /// - Parameter chapters: those that the steps were read from.
  init(_ steps: [GuideStep], _ chapters: [MarkdownChapter]) {
    self.steps = steps
    self.chapters = chapters
    targets = steps.map { $0.answers.map(\.target) }
  }

  func report(to context: YAMLContext) {
    let reachable = Set(GuideFlow.reachable(targets))
    for step in steps.indices where !reachable.contains(step) {
      context.report(
        GuideProblem.unreachable(steps[step].title), at: chapters[step].heading.location)
    }
    for answer in circles() {
      let target = targets[answer.step][answer.answer]
      let place = chapters[answer.step].list?.items[answer.answer].location
      context.report(
        GuideProblem.circle(to: steps[target].title),
        at: place ?? chapters[answer.step].heading.location,
        notes: [.init("Daar staat die vraag", at: chapters[target].heading.location)])
    }
  }

  /// The answers that lead back to a question that was asked before them: a search in depth, with a list
  /// of its own in place of recursion.
  private func circles() -> [GuideFlow.Choice] {
    enum State { case new, open, done }
    var states = [State](repeating: .new, count: targets.count)
    var found: [GuideFlow.Choice] = []
    for start in targets.indices where states[start] == .new {
      var path: [GuideFlow.Choice] = [.init(step: start, answer: 0)]
      states[start] = .open
      while let choice = path.last {
        guard choice.answer < targets[choice.step].count else {
          states[choice.step] = .done
          path.removeLast()
          continue
        }
        path[path.count - 1].answer += 1
        let target = targets[choice.step][choice.answer]
        switch states[target] {
        case .open: found.append(choice)
        case .done: break
        case .new:
          states[target] = .open
          path.append(.init(step: target, answer: 0))
        }
      }
    }
    return found
  }
}
