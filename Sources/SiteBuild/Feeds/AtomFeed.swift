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
  func xml(site: SiteURL, author: String) -> [UInt8]? {
    let sorted = entries.sorted { ($1.changed, $0.path) < ($0.changed, $1.path) }
      .prefix(Self.limit)
    guard let newest = sorted.first else { return nil }
    let tag = tagPrefix(site)
    var xml = ByteBuffer(capacity: 1 << 14)
    xml.append(
      literal: """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">

        """)
    xml.append("  <id>", escaped: tag, and: path.text, "</id>\n")
    xml.append("  <title>", escaped: title, "</title>\n")
    xml.append("  <updated>", escaped: newest.changed.iso, "T00:00:00Z</updated>\n")
    xml.append("  <author><name>", escaped: author, "</name></author>\n")
    xml.append(
      "  <link rel=\"self\" type=\"application/atom+xml\" href=\"", escaped: site.text,
      and: path.text,
      "\"/>\n")
    xml.append(
      "  <link rel=\"alternate\" type=\"text/html\" href=\"", escaped: site.text, and: page.text,
      "\"/>\n")
    for entry in sorted {
      xml.append("  <entry>\n    <id>", escaped: tag, and: entry.path.text, "</id>\n")
      xml.append("    <title>", escaped: entry.title, "</title>\n")
      xml.append("    <updated>", escaped: entry.changed.iso, "T00:00:00Z</updated>\n")
      xml.append(
        "    <link rel=\"alternate\" type=\"text/html\" href=\"", escaped: site.text,
        and: entry.path.text, "\"/>\n")
      xml.append("    <summary>", escaped: entry.summary, "</summary>\n  </entry>\n")
    }
    xml.append(literal: "</feed>\n")
    return xml.bytes
  }

  /// What every `tag:` URI of the site begins with (RFC 4151). The date in it is fixed, so that an id never
  /// changes.
  private func tagPrefix(_ site: SiteURL) -> String {
    let authority = site.withoutScheme.prefix { $0 != ":" && $0 != "/" }
    return "tag:\(authority),2026:\(site.basePath)"
  }
}
