import Content
import Core

/// The files that programs read: sitemap, robots and redirects.
enum MachineFiles {
  /// Pages with the dates of their content (sitemaps.org protocol 0.9); pages without a date are not
  /// in it.
  static func sitemap(_ pages: [PlannedPage], _ site: SiteURL) -> [UInt8] {
    var xml = ByteBuffer(capacity: 1 << 16)
    xml.append(
      literal: """
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

        """)
    let dated = pages.compactMap { page in page.changed.map { (path: page.path, day: $0) } }
    for (path, day) in dated.sorted(by: { $0.path < $1.path }) {
      xml.append("  <url><loc>", escaped: site.text, and: path.text, "</loc>")
      xml.append("<lastmod>", escaped: day.iso, "</lastmod></url>\n")
    }
    xml.append(literal: "</urlset>\n")
    return xml.bytes
  }

  static func robots(_ site: SiteURL?) -> String {
    let sitemap = site.map { site in
      SitePath("sitemap.xml").map { "Sitemap: \(site.absolute($0))\n" } ?? ""
    }
    return "User-agent: *\nAllow: /\n" + (sitemap ?? "")
  }

  /// What a telephone calls the site and which picture it shows when somebody puts it on the home screen
  /// (W3C Application Manifest). The site stays a site: no service worker, no window of its own.
  static func manifest(_ settings: SiteSettings, _ assets: AssetCatalogue) -> String {
    let icons = assets.theme.filter { $0.key.hasPrefix("icoon-") }.values
      .compactMap { asset in asset.size.map { (asset: asset, size: $0) } }
      .sorted { ($0.size.width, $0.asset.path) < ($1.size.width, $1.asset.path) }
    let members: [(key: String, value: JSONValue)] = [
      ("name", .string(settings.title)), ("lang", .string("nl")), ("dir", .string("ltr")),
      ("start_url", .string("./")), ("scope", .string("./")), ("display", .string("browser")),
      (
        "icons",
        .array(
          icons.map { asset, size in
            .object([
              ("src", .string(asset.path.relative(to: .root))),
              ("sizes", .string("\(size.width)x\(size.height)")), ("type", .string("image/png")),
              ("purpose", .string("any maskable")),
            ])
          })
      ),
    ]
    return JSONValue.object(members).compact + "\n"
  }

  /// For hosts that read a `_redirects` file; the HTML pages serve the others.
  static func redirects(_ redirects: [Redirect], _ site: SiteURL?) -> String {
    let base = site?.basePath ?? "/"
    return redirects.map { "\(base)\($0.from.text) \(base)\($0.to.text) 301\n" }.joined()
  }
}
