import Content
import Core

/// The pages that lead a visitor through the subject.
enum SiteGuides {
  typealias Link = (title: String, path: SitePath)

  /// What the home page offers first: the short answers, and the guides of the settings.
  static func first(_ content: SiteContent, _ t: InterfaceStrings) -> [Link] {
    plainLanguage(content, t)
      + content.settings.guides.compactMap { content.page(PageID(.page, $0.value)) }.map(link)
  }

  /// All of them: the short answers, and the guides that still hold.
  static func all(_ content: SiteContent, _ t: InterfaceStrings) -> [Link] {
    let pages = content.pages(of: .page).filter { isGuide($0) && !$0.isExpired(on: content.asOf) }
    return plainLanguage(content, t) + pages.map(link)
  }

  /// A plain page at the top level on the subject, and not on the site.
  static func isGuide(_ page: Page) -> Bool {
    page.id.kind == .page && page.id.slugs.count == 1 && !page.metadata.topics.isEmpty
  }

  private static func link(_ page: Page) -> Link { (page.title, page.id.path) }

  private static func plainLanguage(_ content: SiteContent, _ t: InterfaceStrings) -> [Link] {
    PlainLanguageView.exists(content)
      ? [(t(.plainLanguageTitle), SiteAddress.plainLanguage)] : []
  }
}
