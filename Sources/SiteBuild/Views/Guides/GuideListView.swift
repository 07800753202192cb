import Content
import Core
import Templates

/// All guides, in their own order, and whom to call.
enum GuideListView {
  static func page(_ site: SiteOverview) -> PlannedPage {
    PlannedPage(path: PageKind.guide.listPath, template: "lijst", changed: nil) { value(site) }
  }

  private static func value(_ site: SiteOverview) -> TemplateValue {
    let frame = PageFrame(site, at: PageKind.guide.listPath)
    var list = ListView(head: KindListView.head(of: .guide, frame))
    list.groups = [
      ListGroup(id: "k-kies", title: frame.t(.guideChoose), entries: entries(site))
    ]
    return list.value(in: frame)
  }

  /// What a list of guides offers.
  static func entries(_ site: SiteOverview) -> [ListEntry] {
    let guides = GuidePages.sorted(site.pages(of: .guide))
    return guides.map { ListEntry($0) }
      + (WhomToCallView.authored(site).map { [ListEntry($0)] } ?? [])
  }
}
