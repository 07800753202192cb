import Content
import Core

/// The pages of a guide: where it begins, one for each question and outcome, and the overview.
enum GuidePages {
  static func all(_ guide: GuideDetails, _ page: Page, _ site: SiteOverview) -> [PlannedPage] {
    let isExpired = page.metadata.isExpired(on: site.context.content.asOf)
    let begin = PlannedPage(
      path: page.id.path, template: page.id.kind.rawValue,
      changed: isExpired ? nil : page.metadata.date
    ) { GuideView.value(page, guide, site) }
    // A question says little to who did not see those before it, so search engines get the beginning.
    let steps = guide.steps.indices.map { number in
      let step = guide.steps[number]
      return PlannedPage(
        path: page.path(of: step), template: step.isQuestion ? question : outcome, changed: nil
      ) { GuideStepView(page, guide, number, site).value() }
    }
    let overview = PlannedPage(
      path: overviewPath(of: page), template: "wegwijzer-overzicht", changed: nil
    ) { GuideOverviewView.value(page, guide, site) }
    return [begin] + steps + [overview]
  }

  static let question = "wegwijzer-vraag"
  static let outcome = "wegwijzer-uitkomst"

  /// The addresses that a guide takes beside its own.
  static func paths(of page: Page) -> [SitePath] {
    guard let guide = page.guide else { return [] }
    return guide.steps.map { page.path(of: $0) } + [overviewPath(of: page)]
  }

  static func overviewPath(of page: Page) -> SitePath {
    guard let name = Slug(exactly: GuideDetails.overviewName) else { return page.id.path }
    return page.id.path.page(name)
  }

  /// The guides of a list in their own order.
  static func sorted(_ pages: [Page]) -> [Page] {
    pages.filter { $0.guide != nil }
      .sorted { ($0.guide?.order ?? 0, $0.id) < ($1.guide?.order ?? 0, $1.id) }
  }
}
