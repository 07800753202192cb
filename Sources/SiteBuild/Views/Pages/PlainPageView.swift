import Content
import Templates

/// A page of no kind: its text.
enum PlainPageView {
  static func value(_ page: Page, _ site: SiteOverview) -> TemplateValue {
    let authored = AuthoredPage(page, site)
    var head = authored.head(style: "pagina")
    head.kindName = nil
    return authored.value(head)
  }
}
