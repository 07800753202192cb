import Content
import Templates

/// A tip, or a page of no kind: its text.
enum PlainPageView {
  static func value(_ page: Page, style: String, _ site: SiteOverview) -> TemplateValue {
    let authored = AuthoredPage(page, site)
    var head = authored.head(style: style)
    if page.id.kind == .page { head.kindName = nil }
    return authored.value(head)
  }
}
