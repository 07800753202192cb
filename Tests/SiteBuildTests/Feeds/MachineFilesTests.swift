import Content
import Core
import Templates
import Testing

@testable import SiteBuild

@Suite struct MachineFilesTests {
  private func site(_ text: String) throws -> SiteURL { try #require(SiteURL(text)) }
  private func path(_ text: String) throws -> SitePath { try #require(SitePath(text)) }

  @Test func theSitemapHasTheContentsOwnDatesInAFixedOrder() throws {
    let pages = [
      PlannedPage(
        path: try path("vragen/b/"), template: "vraag", changed: CalendarDate(iso: "2026-05-01"),
        view: { .null }),
      PlannedPage(
        path: try path("a/"), template: "pagina", changed: CalendarDate(iso: "2026-04-30"),
        view: { .null }),
      PlannedPage(path: try path("404.html"), template: "404", changed: nil, view: { .null }),
    ]
    #expect(
      String(
        decoding: MachineFiles.sitemap(pages, try site("https://kennis.example/kb")), as: UTF8.self)
          == """
          <?xml version="1.0" encoding="utf-8"?>
          <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            <url><loc>https://kennis.example/kb/a/</loc><lastmod>2026-04-30</lastmod></url>
            <url><loc>https://kennis.example/kb/vragen/b/</loc><lastmod>2026-05-01</lastmod></url>
          </urlset>

          """)
  }

  @Test func redirectsCarryTheBasePath() throws {
    let text = MachineFiles.redirects(
      [Redirect(from: try path("oud/"), to: try path("nieuw/x/"), title: "X")],
      try site("https://a.example/kb/"))
    #expect(text == "/kb/oud/ /kb/nieuw/x/ 301\n")
  }

  @Test func robotsNamesTheSitemapOnlyWhenThereIsAnAddress() throws {
    #expect(MachineFiles.robots(nil) == "User-agent: *\nAllow: /\n")
    #expect(
      MachineFiles.robots(try site("https://a.example"))
        == "User-agent: *\nAllow: /\nSitemap: https://a.example/sitemap.xml\n")
  }

  @Test func aFeedHasFixedIdsTheNewestFirstAndEscapedText() throws {
    let feed = AtomFeed(
      title: "Werk & \"loon\"", path: try path("feed.xml"), page: .root,
      entries: [
        .init(
          title: "Oud", path: try path("b/"), summary: "s",
          changed: try #require(CalendarDate(iso: "2025-01-02"))),
        .init(
          title: "<Nieuw>", path: try path("a/"), summary: "1 < 2",
          changed: try #require(CalendarDate(iso: "2026-05-01"))),
      ])
    let bytes = try #require(feed.xml(site: site("https://a.example:8080/kb/"), author: "Wij"))
    let xml = String(decoding: bytes, as: UTF8.self)
    #expect(
      xml == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
          <id>tag:a.example,2026:/kb/feed.xml</id>
          <title>Werk &amp; &quot;loon&quot;</title>
          <updated>2026-05-01T00:00:00Z</updated>
          <author><name>Wij</name></author>
          <link rel="self" type="application/atom+xml" href="https://a.example:8080/kb/feed.xml"/>
          <link rel="alternate" type="text/html" href="https://a.example:8080/kb/"/>
          <entry>
            <id>tag:a.example,2026:/kb/a/</id>
            <title>&lt;Nieuw&gt;</title>
            <updated>2026-05-01T00:00:00Z</updated>
            <link rel="alternate" type="text/html" href="https://a.example:8080/kb/a/"/>
            <summary>1 &lt; 2</summary>
          </entry>
          <entry>
            <id>tag:a.example,2026:/kb/b/</id>
            <title>Oud</title>
            <updated>2025-01-02T00:00:00Z</updated>
            <link rel="alternate" type="text/html" href="https://a.example:8080/kb/b/"/>
            <summary>s</summary>
          </entry>
        </feed>

        """)
  }

  @Test func aFeedWithNothingInItIsNotWritten() throws {
    let feed = AtomFeed(title: "t", path: try path("feed.xml"), page: .root, entries: [])
    #expect(try feed.xml(site: site("https://a.example"), author: "Wij") == nil)
  }

  @Test func theManifestNamesThePicturesOfTheThemeFromSmallToLarge() throws {
    var assets = AssetCatalogue()
    for (width, hash) in [(512, "a"), (192, "b")] {
      assets.theme["icoon-\(width).png"] = .init(
        path: try path("activa/icoon-\(width).\(hash).png"), source: "",
        size: ImageSize(width: width, height: width))
    }
    assets.theme["merk.svg"] = .init(path: try path("activa/merk.c.svg"), source: "")
    let manifest = MachineFiles.manifest(SiteSettings(title: "Proef"), assets)
    #expect(manifest.hasPrefix(#"{"name":"Proef","lang":"nl""#))
    let icons = manifest.split(separator: #""src":""#).dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(icons == ["activa/icoon-192.b.png", "activa/icoon-512.a.png"])
    #expect(manifest.contains(#""sizes":"192x192""#))
  }
}
