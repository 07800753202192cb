import Core
import Templates

/// A former address that leads on.
enum RedirectView {
  static func page(_ redirect: Redirect, _ site: SiteOverview) -> PlannedPage {
    PlannedPage(path: redirect.from, template: "redirect", changed: nil) {
      let frame = PageFrame(site, at: redirect.from)
      var head = PageHead(style: "redirect", title: frame.t(.redirectTitle), summary: "")
      head.crumbs = nil
      head.isIndexed = false
      let canonical = frame.absolute(redirect.to)
      let link = frame.link(frame.t(.redirectLink, ["titel": redirect.title]), redirect.to)
      return ChromeView.value(
        head, in: frame, [("doel", link), ("doel_canoniek", .text(canonical))])
    }
  }
}
