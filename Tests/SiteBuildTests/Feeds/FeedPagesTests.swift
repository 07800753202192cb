import Content
import Core
import Testing

@testable import SiteBuild

@Suite struct FeedPagesTests {
  /// What a page says of its feed, and which feeds there are, is worked out apart.
  @Test(arguments: [
    [:], ["content/tips/a.md": "themas: [uren]"], ["content/tips/a.md": "gemeenten: [GM1991]"],
    ["content/tips/a.md": "themas: [uren]\ngeldig_tot: 2026-01-01"],
    ["content/gemeenten/almere.md": "code: GM0034"],
    ["content/tips/a.md": "doelgroepen: [scholen]", "content/tips/b.md": "regios: [flevoland]"],
  ])
  func thePagesWithAFeedAreThoseOfWhichOneIsMade(heads: [String: String]) async throws {
    var files = ViewProject.register
    files["content/register/doelgroepen.yaml"] =
      "- {id: scholen, label: Scholen}\n- {id: werkgevers, label: Werkgevers}\n"
    for (path, head) in heads { files[path] = ViewProject.page("X", head) }
    let site = try await ViewProject(files, baseURL: "https://x.example/")
    let feeds = SiteFeeds(
      site.context.content, try #require(site.context.siteURL)
    ).files().map(\.0)
    let pages = FeedPages(site.context.content).paths
    #expect(Set(feeds) == Set(pages.map { $0.file("feed.xml") }))
  }
}
