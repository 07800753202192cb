import Content
import Core
import Templates

/// What stands where nothing is. Its links work at any address.
enum NotFoundView {
  static func page(_ site: SiteOverview) -> PlannedPage {
    PlannedPage(path: SiteAddress.notFound, template: "404", changed: nil) { value(site) }
  }

  private static func value(_ site: SiteOverview) -> TemplateValue {
    let frame = PageFrame(site, at: SiteAddress.notFound, isAbsolute: true)
    var head = PageHead(
      style: "404", title: frame.t(.notFoundTitle), summary: frame.t(.notFoundText))
    head.crumbs = nil
    head.searchInHeader = false
    head.isIndexed = false
    let ways = [PageKind.question, .municipality, .topic]
      .filter { GeneratedPages.hasList($0, frame.content) }
      .map { kind in
        frame.link(frame.t(kind.plural), kind.listPath).adding([
          ("uitleg", .string(frame.t(kind.about)))
        ])
      }
    return ChromeView.value(
      head, in: frame, [("zoek", SearchField.value(in: frame)), ("wegen", .list(ways))])
  }
}
