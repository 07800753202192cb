import Content
import Core
import Templates

/// A list of pages under headings: the frame that all lists share.
struct ListView {
  var head: PageHead
  var groups: [ListGroup] = []
  /// Other orders of the same list.
  var orders: [(title: InterfaceText, path: SitePath)] = []
  /// Links to the headings.
  var jumps: (title: InterfaceText, links: [(title: String, address: String?)])?
  var filters: TemplateValue = nil
  var paging: TemplateValue = nil
  var more: (title: String, path: SitePath)?

  func value(in frame: PageFrame, body: TemplateValue = nil) -> TemplateValue {
    ChromeView.value(
      head, in: frame,
      [
        ("lichaam", body),
        ("wijzen", ordersValue(frame)),
        ("sprongen", jumpsValue(frame)),
        ("filters", filters),
        ("groepen", .list(groups.map { $0.value(in: frame) })),
        ("leeg", .string(frame.t(.emptyList))),
        ("bladen", paging),
        ("meer", more.map { frame.link($0.title, $0.path) } ?? nil),
      ])
  }

  private func ordersValue(_ frame: PageFrame) -> TemplateValue {
    .rows(
      orders.map {
        frame.link(frame.t($0.title), $0.path).adding([("huidig", .bool($0.path == frame.path))])
      })
  }

  private func jumpsValue(_ frame: PageFrame) -> TemplateValue {
    guard let jumps, jumps.links.contains(where: { $0.address != nil }) else { return nil }
    return [
      "titel": .string(frame.t(jumps.title)),
      "rijen": .list(jumps.links.map { .link($0.title, $0.address) }),
    ]
  }
}
