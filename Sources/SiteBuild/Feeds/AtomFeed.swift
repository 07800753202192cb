import Content
import Core

/// A feed of pages (RFC 4287). All dates are the content's own.
struct AtomFeed {
  struct Entry {
    var title: String
    var path: SitePath
    var summary: String
    var changed: CalendarDate
  }

  /// Readers ask for what is new, not for everything.
  static let limit = 50

  var title: String
  /// Where the feed itself stands.
  var path: SitePath
  /// The page that it belongs to.
  var page: SitePath
  var entries: [Entry]

  /// Nil when there is nothing in it: then it has no date of its own either.
  func xml(site: SiteURL, author: String) -> String? {
    let sorted = entries.sorted { ($1.changed, $0.path) < ($0.changed, $1.path) }
      .prefix(Self.limit)
    guard let newest = sorted.first else { return nil }
    let tag = tagPrefix(site)
    var xml = """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
        <id>\(tag + HTMLEscaping.escape(path.text))</id>
        <title>\(HTMLEscaping.escape(title))</title>
        <updated>\(instant(newest.changed))</updated>
        <author><name>\(HTMLEscaping.escape(author))</name></author>
        <link rel="self" type="application/atom+xml" href="\(escaped(site, path))"/>
        <link rel="alternate" type="text/html" href="\(escaped(site, page))"/>

      """
    for entry in sorted {
      xml += """
          <entry>
            <id>\(tag + HTMLEscaping.escape(entry.path.text))</id>
            <title>\(HTMLEscaping.escape(entry.title))</title>
            <updated>\(instant(entry.changed))</updated>
            <link rel="alternate" type="text/html" href="\(escaped(site, entry.path))"/>
            <summary>\(HTMLEscaping.escape(entry.summary))</summary>
          </entry>

        """
    }
    return xml + "</feed>\n"
  }

  /// What every `tag:` URI of the site begins with (RFC 4151). The date in it is fixed, so that an id never
  /// changes.
  private func tagPrefix(_ site: SiteURL) -> String {
    let host = site.origin.split(separator: "/").last.map(String.init) ?? ""
    let authority = host.split(separator: ":").first.map(String.init) ?? host
    return HTMLEscaping.escape("tag:\(authority),2026:\(site.basePath)")
  }

  private func instant(_ date: CalendarDate) -> String { "\(date.iso)T00:00:00Z" }

  private func escaped(_ site: SiteURL, _ path: SitePath) -> String {
    HTMLEscaping.escape(site.absolute(path))
  }
}
