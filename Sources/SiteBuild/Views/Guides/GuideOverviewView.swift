import Content
import Core
import Templates

/// All questions and outcomes of a guide on one page: as a picture, and the same as a list.
enum GuideOverviewView {
  static func value(_ page: Page, _ guide: GuideDetails, _ site: SiteOverview) -> TemplateValue {
    let frame = PageFrame(site, at: GuidePages.overviewPath(of: page))
    let title = frame.t(.guideOverviewTitle, ["gids": page.title])
    var head = PageHead(
      style: "wegwijzer-overzicht", title: title,
      summary: frame.t(.guideOverviewText, ["gids": page.title]))
    head.crumbs = [
      .init(title: frame.t(.kindsGuide), path: PageKind.guide.listPath),
      .init(title: page.title, path: page.id.path),
    ]
    head.isIndexed = false
    let drawing = GuideDrawing(guide).svg(
      title: frame.t(.guideDrawingTitle, ["gids": page.title]),
      description: frame.t(.guideDrawingText))
    return ChromeView.value(
      head, in: frame,
      [
        ("tekening", .html(drawing)),
        ("stappen", .list(guide.steps.indices.map { step($0, guide, page, frame) })),
        ("gids", frame.link(page.title, page.id.path)),
      ])
  }

  private static func step(
    _ number: Int, _ guide: GuideDetails, _ page: Page, _ frame: PageFrame
  ) -> TemplateValue {
    let step = guide.steps[number]
    return frame.link(step.title, page.path(of: step)).adding([
      ("id", .string(step.id.text)),
      ("nummer", .int(number + 1)),
      ("uitkomst", .bool(!step.isQuestion)),
      (
        "antwoorden",
        .rows(
          step.answers.map { answer in
            let target = guide.steps[answer.target]
            return [
              "titel": .string(answer.text),
              "naar": .link(
                frame.t(
                  .guideStepName, ["nummer": String(answer.target + 1), "titel": target.title]),
                "#" + target.id.text),
            ]
          })
      ),
    ])
  }
}
