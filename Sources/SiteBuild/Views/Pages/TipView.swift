import Content
import Templates

/// A tip: above it whom it is for.
enum TipView {
  static func value(_ page: Page, _ site: SiteOverview) -> TemplateValue {
    let authored = AuthoredPage(page, site)
    var head = authored.head(style: "tip")
    let audiences = page.metadata.audiences.compactMap {
      site.context.content.vocabularies.audiences.entry($0)?.label
    }
    head.kindName = authored.t(.tipFor, ["doelgroepen": audiences.joined(separator: ", ")])
    return authored.value(head)
  }
}
