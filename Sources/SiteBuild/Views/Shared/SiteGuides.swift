import Content
import Core
import Templates

/// The pages that lead a visitor through the subject.
enum SiteGuides {
  /// What the home page offers first: the short answers, and the guides of the settings.
  static func first(_ frame: PageFrame) -> [(String, SitePath)] {
    plainLanguage(frame)
      + frame.content.settings.guides.compactMap { frame.content.page(PageID(.page, $0.value)) }
      .map { ($0.title, $0.id.path) }
  }

  /// All of them: the short answers, and the plain pages at the top level that are about topics.
  static func all(_ frame: PageFrame) -> [(String, SitePath)] {
    let pages = frame.site.pages(of: .page)
      .filter { $0.id.slugs.count == 1 && !$0.metadata.topics.isEmpty }
    return plainLanguage(frame) + pages.map { ($0.title, $0.id.path) }
  }

  private static func plainLanguage(_ frame: PageFrame) -> [(String, SitePath)] {
    guard PlainLanguageView.exists(frame.content) else { return [] }
    return [(frame.t(.plainLanguageTitle), SiteAddress.plainLanguage)]
  }
}
