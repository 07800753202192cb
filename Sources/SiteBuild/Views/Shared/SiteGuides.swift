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

  /// All of them: the short answers, and the plain pages at the top level that are about topics.
  static func all(_ content: SiteContent, _ t: InterfaceStrings) -> [Link] {
    let pages = content.pages(of: .page).filter {
      $0.id.slugs.count == 1 && !$0.metadata.topics.isEmpty
        && !$0.metadata.isExpired(on: content.asOf)
    }
    return plainLanguage(content, t) + pages.map(link)
  }

  private static func link(_ page: Page) -> Link { (page.title, page.id.path) }

  private static func plainLanguage(_ content: SiteContent, _ t: InterfaceStrings) -> [Link] {
    PlainLanguageView.exists(content)
      ? [(t(.plainLanguageTitle), SiteAddress.plainLanguage)] : []
  }
}
