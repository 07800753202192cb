import Content
import Core
import Templates

/// What others do: cases, tips, bottlenecks, checklists and organisations.
enum PracticeView {
  private static let limit = 6

  static func page(_ site: SiteOverview) -> PlannedPage {
    PlannedPage(path: SiteAddress.practice, template: "lijst", changed: nil) { value(site) }
  }

  private static func value(_ site: SiteOverview) -> TemplateValue {
    let frame = PageFrame(site, at: SiteAddress.practice)
    var head = PageHead(
      style: "lijst", title: frame.t(.practiceTitle), summary: frame.t(.practiceText))
    head.section = SiteAddress.practice
    var list = ListView(head: head)
    list.groups = GeneratedPages.practiceKinds.compactMap { kind in
      let pages = site.pages(of: kind)
      guard !pages.isEmpty else { return nil }
      var group = ListGroup(
        id: RowView.anchor(of: kind), title: frame.t(kind.plural),
        explanation: frame.t(kind.about), entries: pages.prefix(limit).map { ListEntry($0) })
      group.more = (
        frame.t(.allOfKind, ["soorten": frame.t(kind.plural).lowercased()]), kind.listPath
      )
      return group
    }
    list.jumps = (.toTopic, list.groups.map { ($0.title, "#\($0.id)") })
    return list.value(in: frame)
  }
}
