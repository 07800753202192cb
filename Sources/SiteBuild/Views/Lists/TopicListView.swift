import Content
import Core
import Templates

/// All topics, in their own order.
enum TopicListView {
  static func page(_ site: SiteOverview) -> PlannedPage {
    PlannedPage(path: PageKind.topic.listPath, template: "lijst", changed: nil) {
      let frame = PageFrame(site, at: PageKind.topic.listPath)
      var list = ListView(head: KindListView.head(of: .topic, frame))
      if !site.topics.isEmpty {
        list.groups = [
          ListGroup(
            id: "k-lijst", title: frame.t(.allItems), entries: site.topics.map { ListEntry($0) })
        ]
      }
      return list.value(in: frame)
    }
  }
}
