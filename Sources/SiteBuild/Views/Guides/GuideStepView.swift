import Content
import Core
import Templates

/// A question with its answers as links, or an outcome with what to do next. The answers so far are shown
/// where only one way leads here; elsewhere a script shows them from the address.
struct GuideStepView {
  private let page: Page
  private let guide: GuideDetails
  private let number: Int
  private let step: GuideStep
  private let frame: PageFrame

  init(_ page: Page, _ guide: GuideDetails, _ number: Int, _ site: SiteOverview) {
    self.page = page
    self.guide = guide
    self.number = number
    step = guide.steps[number]
    frame = PageFrame(site, at: page.path(of: step))
  }

  private var t: InterfaceStrings { frame.t }

  func value() -> TemplateValue {
    let review = ReviewView(page.metadata)
    let text = BodyView.explained([step.text] + step.nextItems, of: page, in: frame)
    let common: [(TemplateKey, TemplateValue)] = [
      ("meldingen", review.notices(in: frame)),
      ("lichaam", text.parts.first ?? nil),
      ("woorden", text.terms),
      ("terug", back()),
      ("gegeven", given()),
      ("gids", frame.link(page.title, page.id.path)),
      ("stroom", flow()),
    ]
    switch step.content {
    case .question(let answers):
      return ChromeView.value(head(), in: frame, common + [("antwoorden", self.answers(answers))])
    case .outcome(let next):
      return ChromeView.value(
        head(), in: frame,
        common + [
          (
            "vervolg",
            ["genummerd": .bool(next.isOrdered), "rijen": .list(Array(text.parts.dropFirst()))]
          ),
          ("bronnen", SourceListView.value(step.citations, in: frame)),
          ("controle", review.value(in: frame)),
        ])
    }
  }

  private func head() -> PageHead {
    let text: InterfaceText = step.isQuestion ? .guideQuestionText : .guideOutcomeText
    var head = PageHead(
      style: step.isQuestion ? GuidePages.question : GuidePages.outcome, title: step.title,
      summary: t(text, ["titel": step.title, "gids": page.title]))
    head.windowTitle = t(.guideStepTitle, ["titel": step.title, "gids": page.title])
    head.intro = nil
    head.kindName = page.title
    head.crumbs = [
      .init(title: t(.kindsGuide), path: PageKind.guide.listPath),
      .init(title: page.title, path: page.id.path),
    ]
    // It says little to who did not see the questions before it.
    head.isIndexed = false
    return head
  }

  private func answers(_ answers: [GuideAnswer]) -> TemplateValue {
    .list(
      answers.map { answer in
        frame.link(answer.text, page.path(of: guide.steps[answer.target]))
          .adding([("uitleg", .text(answer.note))])
      })
  }

  /// To the one question that leads here, or else to where the guide begins.
  private func back() -> TemplateValue {
    let origins = Set(guide.flow.origins[number].map(\.step))
    guard origins.count == 1, let origin = origins.first else {
      return frame.link(t(.guideBackToStart), page.id.path)
    }
    return frame.link(t(.guideBack), page.path(of: guide.steps[origin]))
  }

  private func given() -> TemplateValue {
    .rows(
      (guide.flow.onlyPath(to: number) ?? []).map { choice in
        let question = guide.steps[choice.step]
        return frame.link(question.title, page.path(of: question))
          .adding([("antwoord", .string(question.answers[choice.answer].text))])
      })
  }

  /// What the script needs, to tell the answers so far from the address.
  private func flow() -> TemplateValue {
    let path = guide.flow.onlyPath(to: number)
    return [
      "adres": .string(frame.address(GuideFlowFile.path(of: page))),
      "stap": .string(step.id.text),
      // As in an address: the numbers of the answers, from 1.
      "via": .text(path?.map { String($0.answer + 1) }.joined(separator: ".")),
      "bekend": .bool(path != nil),
    ]
  }
}
