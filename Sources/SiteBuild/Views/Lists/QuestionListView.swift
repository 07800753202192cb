import Content
import Core
import Templates

/// All questions: by topic, and from A to Z.
enum QuestionListView {
  /// A topic with more questions than this links to its own page.
  private static let limit = 12
  private static let orders: [(title: InterfaceText, path: SitePath)] = [
    (.byTopic, PageKind.question.listPath), (.alphabetical, SiteAddress.questionsByName),
  ]

  static func pages(_ site: SiteOverview) -> [PlannedPage] {
    let byName = AlphabeticalList(
      site, of: .question, at: SiteAddress.questionsByName, orders: orders,
      head: { frame in
        var head = KindListView.head(of: .question, frame)
        head.crumbs = [.init(title: head.title, path: PageKind.question.listPath)]
        head.title = "\(head.title): \(frame.t(.alphabetical))"
        return head
      })
    let byTopic = PlannedPage(path: PageKind.question.listPath, template: "lijst", changed: nil) {
      value(site)
    }
    return [byTopic] + byName.pages()
  }

  private static func value(_ site: SiteOverview) -> TemplateValue {
    let frame = PageFrame(site, at: PageKind.question.listPath)
    var list = ListView(head: KindListView.head(of: .question, frame))
    list.orders = orders
    list.groups = groups(site, frame)
    list.jumps = (.toTopic, list.groups.map { ($0.title, "#\($0.id)") })
    list.more = (frame.t(.homeAllQuestions), SiteAddress.questionsByName)
    return list.value(in: frame)
  }

  /// Each question once, under the first of its topics.
  private static func groups(_ site: SiteOverview, _ frame: PageFrame) -> [ListGroup] {
    let questions = Dictionary(grouping: site.pages(of: .question)) {
      $0.metadata.topics.first?.value
    }
    var groups = site.topics.compactMap { topic -> ListGroup? in
      guard let slug = topic.id.slug, let pages = questions[slug] else { return nil }
      var group = ListGroup(
        id: "k-thema-\(slug)", title: topic.title,
        entries: pages.prefix(limit).map { ListEntry($0) })
      if pages.count > limit {
        group.more = (frame.t(.allOfKind, ["soorten": topic.title]), topic.id.path)
      }
      return group
    }
    let known = Set(site.topics.compactMap(\.id.slug))
    let rest = site.pages(of: .question).filter {
      $0.metadata.topics.first.map { !known.contains($0.value) } ?? true
    }
    if !rest.isEmpty {
      groups.append(
        ListGroup(
          id: "k-zonder-thema", title: frame.t(.withoutTopic),
          entries: rest.map { ListEntry($0) }))
    }
    return groups
  }
}
