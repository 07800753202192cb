import Content
import Core
import Templates

/// All bottlenecks beside their solutions, each with who connected the two.
enum SolutionsView {
  private static let size = 50

  static func exists(_ content: SiteContent) -> Bool { !content.pages(of: .bottleneck).isEmpty }

  static func pages(_ site: SiteOverview) -> [PlannedPage] {
    guard exists(site.context.content) else { return [] }
    let unsorted = site.pages(of: .bottleneck)
    let bottlenecks = Lazy { unsorted.sortedByTitle(\.title) }
    let paging = Paging(SiteAddress.solutions, entries: unsorted.count, size: size)
    return (1...paging.count).map { number in
      PlannedPage(path: paging.path(number), template: "oplossingen", changed: nil) {
        value(bottlenecks, sheet: number, paging, site)
      }
    }
  }

  private static func value(
    _ bottlenecks: Lazy<[Page]>, sheet number: Int, _ paging: Paging, _ site: SiteOverview
  ) -> TemplateValue {
    let frame = PageFrame(site, at: paging.path(number))
    let t = frame.t
    var head = PageHead(
      style: "oplossingen", title: t(.solutionsAllTitle), summary: t(.solutionsAllText))
    head.section = SiteAddress.practice
    head.crumbs = [
      .init(title: t(.practiceTitle), path: SiteAddress.practice),
      .init(title: t(.kindsBottleneck), path: PageKind.bottleneck.listPath),
    ]
    paging.name(&head, sheet: number, t)
    let bottlenecks = bottlenecks.value
    let sheet = bottlenecks.dropFirst((number - 1) * size).prefix(size)
    return ChromeView.value(
      head, in: frame,
      [
        ("stand", .string(stand(bottlenecks, t))),
        ("knelpunten", .list(sheet.map { row($0, in: frame) })),
        ("bladen", paging.value(current: number, in: frame)),
        ("meer", frame.link(t(.kindsBottleneck), PageKind.bottleneck.listPath)),
      ])
  }

  /// How many have a solution at all, and how many one that the source itself connected.
  private static func stand(_ bottlenecks: [Page], _ t: InterfaceStrings) -> String {
    let solutions = bottlenecks.map(solutions)
    return t(
      .solutionsStand,
      [
        "totaal": String(bottlenecks.count),
        "opgelost": String(solutions.count { !$0.isEmpty }),
        "bron": String(solutions.joined().count { $0.pairing == .source }),
        "redactie": String(solutions.joined().count { $0.pairing == .editors }),
      ])
  }

  private static func row(_ page: Page, in frame: PageFrame) -> TemplateValue {
    [
      "id": .string("k-\(page.id.slug?.text ?? "")"),
      "titel": .string(page.title), "adres": .string(frame.address(page.id)),
      "samenvatting": .string(page.metadata.summary),
      "oplossingen": .rows(solutions(page).map { BottleneckView.value(of: $0, frame) }),
    ]
  }

  private static func solutions(_ page: Page) -> [Solution] {
    guard case .bottleneck(let solutions) = page.details else { return [] }
    return solutions
  }
}
