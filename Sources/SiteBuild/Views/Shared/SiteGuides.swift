import Content
import Core
import Templates

/// The pages that lead a visitor through the subject: the short answers, and the plain pages at the top
/// level that are about topics.
enum SiteGuides {
  static func links(_ frame: PageFrame) -> [(String, SitePath)] {
    var links: [(String, SitePath)] = []
    if PlainLanguageView.exists(frame.content) {
      links.append((frame.t(.plainLanguageTitle), SiteAddress.plainLanguage))
    }
    let pages = frame.site.pages(of: .page)
      .filter { $0.id.slugs.count == 1 && !$0.metadata.topics.isEmpty }
    return links + pages.map { ($0.title, $0.id.path) }
  }
}
