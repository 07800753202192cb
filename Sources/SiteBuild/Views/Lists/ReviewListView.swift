import Content
import Core
import Templates

/// What somebody must look at again, in the order of the days. It does not know which day it is, so it
/// holds on every day.
struct ReviewListView {
  /// A page, and the day before which it must be checked; nil when it never was.
  private struct Due {
    var page: Page
    var day: CalendarDate?
  }

  private let site: SiteOverview
  private let due: Lazy<[Due]>

  init(_ site: SiteOverview) {
    self.site = site
    due = Lazy { Self.due(site) }
  }

  private static func due(_ site: SiteOverview) -> [Due] {
    // Those that are listed are in the order of their ids, and stay so where the day is the same.
    site.listed.filter { !$0.id.slugs.isEmpty }
      .map { Due(page: $0, day: $0.dueDay) }
      .sortedByKey { $0.day ?? .earliest }
  }

  func sheets() -> [PlannedPage] {
    let paging = Paging(SiteAddress.review, entries: site.countBesideHome)
    return (1...paging.count).map { number in
      PlannedPage(path: paging.path(number), template: "lijst", changed: nil) {
        value(sheet: number, paging)
      }
    }
  }

  private func value(sheet number: Int, _ paging: Paging) -> TemplateValue {
    let frame = PageFrame(site, at: paging.path(number))
    let t = frame.t
    var head = PageHead(style: "lijst", title: t(.reviewTitle), summary: t(.reviewText))
    head.isIndexed = false
    head.crumbs = [.init(title: t(.newsTitle), path: SiteAddress.news)]
    paging.name(&head, sheet: number, t)
    var list = ListView(head: head)
    list.groups = groups(
      Array(due.value.dropFirst((number - 1) * Paging.size).prefix(Paging.size)), frame)
    list.paging = paging.value(current: number, in: frame)
    return list.value(in: frame)
  }

  private func groups(_ due: [Due], _ frame: PageFrame) -> [ListGroup] {
    var groups: [(day: CalendarDate?, entries: [ListEntry])] = []
    for one in due {
      if groups.isEmpty || groups.last?.day != one.day { groups.append((one.day, [])) }
      groups[groups.count - 1].entries.append(entry(one.page, frame))
    }
    return groups.map { day, entries in
      ListGroup(
        id: "k-voor-\(day?.iso ?? "nooit")",
        title: day.map { frame.t(.reviewBefore, ["datum": $0.dutch]) } ?? frame.t(.reviewNever),
        entries: entries)
    }
  }

  private func entry(_ page: Page, _ frame: PageFrame) -> ListEntry {
    let metadata = page.metadata
    let notes = [
      frame.t(page.id.kind.singular),
      metadata.checked.map { frame.t(.answerChecked, ["datum": $0.dutch]) },
      metadata.validUntil.map { frame.t(.reviewValidUntil, ["datum": $0.dutch]) },
      metadata.owner,
    ].compactMap { $0 }
    return ListEntry(title: page.title, path: page.id.path, note: notes.joined(separator: " · "))
  }
}
