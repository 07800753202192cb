import Core
import Markdown

/// A decision guide: questions that lead to each other and in the end to outcomes. What is read without
/// an error was proved: see `GuideProof`.
package struct GuideDetails: Sendable {
  /// The place among the guides.
  package var order: Int
  /// What stands on the page where the guide begins.
  package var introduction: RenderedBody
  /// In the order of the file; everybody begins at the first.
  package var steps: [GuideStep]
  package var flow: GuideFlow

  init(order: Int, introduction: RenderedBody, steps: [GuideStep]) {
    self.order = order
    self.introduction = introduction
    self.steps = steps
    flow = GuideFlow(steps.map { $0.answers.map(\.target) })
  }

  /// The last part of the address of the picture of a guide, which no question or outcome may have.
  package static let overviewName = "overzicht"
  /// More pages than this are no guide any more: nobody can check them.
  package static let pageLimit = 200
}

/// A question with its answers, or an outcome: a page of its own.
package struct GuideStep: Sendable {
  package enum Content: Sendable {
    case question([GuideAnswer])
    case outcome(NextSteps)
  }

  package var id: Slug
  package var title: String
  /// Why a question is asked; what an outcome says.
  package var text: RenderedBody
  package var content: Content
  /// The ids of the headings in its text.
  package var anchors: [String]
  /// The facts that its text links to.
  package var citations: [Citation]

  package var answers: [GuideAnswer] {
    if case .question(let answers) = content { answers } else { [] }
  }

  package var nextItems: [RenderedBody] {
    if case .outcome(let next) = content { next.items } else { [] }
  }

  package var isQuestion: Bool { !answers.isEmpty }
}

package struct GuideAnswer: Sendable {
  package var text: String
  /// What it means, in a few words.
  package var note: String?
  /// The number of the step that it leads to.
  package var target: Int
}

/// What somebody can do after an outcome.
package struct NextSteps: Sendable {
  package var isOrdered: Bool
  package var items: [RenderedBody]
}

extension Page {
  package var guide: GuideDetails? {
    if case .guide(let details) = details { details } else { nil }
  }

  /// The page of a question or an outcome of this guide.
  package func path(of step: GuideStep) -> SitePath { id.path.page(step.id) }

  /// Where a heading of this file is shown: most on the page itself, those of a guide on pages of their
  /// own.
  package func place(ofAnchor anchor: String) -> (path: SitePath, anchor: String?) {
    for step in guide?.steps ?? [] {
      if step.id.text == anchor { return (path(of: step), nil) }
      if step.anchors.contains(anchor) { return (path(of: step), anchor) }
    }
    return (id.path, anchor)
  }
}
