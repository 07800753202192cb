import Content
import Core
import Templates

/// What is new and changed, the latest first.
struct NewsView {
  private let site: SiteOverview

  init(_ site: SiteOverview) { self.site = site }

  static func entry(_ page: Page, in frame: PageFrame) -> TemplateValue {
    frame.link(page).adding([
      ("datum", .string(page.metadata.date.dutch)), ("iso", .string(page.metadata.date.iso)),
      ("soort", .string(frame.t(page.id.kind.singular))),
      ("samenvatting", .string(page.metadata.latestChange?.text ?? page.metadata.summary)),
    ])
  }

  func sheets() -> [PlannedPage] {
    let paging = Paging(SiteAddress.news, entries: site.countBesideHome, size: Paging.size / 2)
    return (1...paging.count).map { number in
      PlannedPage(path: paging.path(number), template: "nieuw", changed: nil) {
        value(sheet: number, paging)
      }
    }
  }

  private func value(sheet number: Int, _ paging: Paging) -> TemplateValue {
    let frame = PageFrame(site, at: paging.path(number))
    let t = frame.t
    var head = PageHead(style: "nieuw", title: t(.newsTitle), summary: t(.newsText))
    paging.name(&head, sheet: number, t)
    let size = Paging.size / 2
    let sheet = site.latest.dropFirst((number - 1) * size).prefix(size)
    return ChromeView.value(
      head, in: frame,
      [
        ("groepen", .list(months(of: Array(sheet), frame))),
        ("leeg", .string(t(.newsUndone))),
        ("bladen", paging.value(current: number, in: frame)),
        (
          "feed",
          site.hasFeed(.root)
            ? frame.link(t(.newsFollow), SiteAddress.feed) : nil
        ),
        ("controleren", frame.link(t(.reviewTitle), SiteAddress.review)),
      ])
  }

  private func months(of pages: [Page], _ frame: PageFrame) -> [TemplateValue] {
    var groups: [(month: ReferenceDate, entries: [TemplateValue])] = []
    for page in pages {
      let date = page.metadata.date
      let month = ReferenceDate.month(year: date.year, month: date.month)
      if groups.last?.month != month { groups.append((month, [])) }
      groups[groups.count - 1].entries.append(Self.entry(page, in: frame))
    }
    return groups.map { month, entries in
      [
        "id": .string("k-maand-\(month.sortKey / 100)"), "titel": .text(month.dutch),
        "rijen": .list(entries),
      ]
    }
  }
}
