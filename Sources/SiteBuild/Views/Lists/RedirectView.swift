import Core
import Templates

/// A former address that leads on.
enum RedirectView {
  static func page(from: SitePath, to: SitePath, title: String, _ site: SiteOverview) -> PlannedPage
  {
    PlannedPage(path: from, template: "redirect", changed: nil) {
      let frame = PageFrame(site, at: from)
      var head = PageHead(style: "redirect", title: frame.t(.redirectTitle), summary: "")
      head.crumbs = nil
      head.isIndexed = false
      let canonical = frame.absolute(to)
      let link = frame.link(frame.t(.redirectLink, ["titel": title]), to)
      return ChromeView.value(
        head, in: frame, [("doel", link), ("doel_canoniek", .text(canonical))])
    }
  }
}
