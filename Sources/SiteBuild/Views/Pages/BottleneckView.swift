import Content
import Templates

/// A bottleneck and its solutions, each with who connected the two.
enum BottleneckView {
  static func value(_ page: Page, _ solutions: [Solution], _ site: SiteOverview) -> TemplateValue {
    let authored = AuthoredPage(page, site)
    return authored.value(
      authored.head(style: "knelpunt"),
      [
        (
          "oplossingen",
          [
            "titel": .string(authored.t(.solutionsTitle)),
            "lijst": .rows(solutions.map { value(of: $0, authored.frame) }),
          ]
        )
      ])
  }

  static func value(of solution: Solution, _ frame: PageFrame) -> TemplateValue {
    let source = frame.content.source(solution.citation.source)
    let fact = solution.citation.fact.flatMap { source?.fact($0) }
    return [
      "zin": .string(solution.text),
      "jaar": .string(
        YearText.text(
          fact?.year ?? source?.date ?? .unknown,
          inferred: fact?.yearIsInferred ?? source?.dateIsInferred ?? false, frame.t)),
      "bron": FactView.source(solution.citation, in: frame),
      "koppeling": .string(
        frame.t(solution.pairing == .source ? .pairedBySource : .pairedByEditors)),
    ]
  }
}
