import Content
import Core
import Templates

/// The frame around every page: head, header, trail, footer, and an empty place for each shared part
/// that a page may fill.
enum ChromeView {
  static func value(
    _ head: PageHead, in frame: PageFrame, _ parts: [(TemplateKey, TemplateValue)]
  ) -> TemplateValue {
    .object(
      TemplateObject(
        own(head, frame) + parts, over: frame.site.commonFrames.values(for: head, in: frame)))
  }

  /// What the frame says of this page.
  private static func own(_ head: PageHead, _ frame: PageFrame) -> [(TemplateKey, TemplateValue)] {
    [
      ("pagina", page(head, frame)),
      ("kruimels", crumbs(head, frame)),
      ("soortnaam", .text(head.kindName)),
      ("inleiding", .text(head.intro)),
    ]
  }

  private static func page(_ head: PageHead, _ frame: PageFrame) -> TemplateValue {
    let site = frame.content.settings.title
    let title = head.windowTitle ?? head.title
    let canonical = head.isIndexed ? frame.absolute(frame.path) : nil
    let jsonLD = LinkedData.text(of: head, in: frame)
    return [
      "titel": .string(head.title),
      "kop": .string(title == site ? site : frame.t(.windowTitle, ["titel": title, "site": site])),
      "omschrijving": .string(head.summary),
      "soort": .string(head.style),
      "canoniek": .text(canonical),
      "robots": head.isIndexed ? nil : "noindex",
      "feed": frame.site.hasFeed(frame.path)
        ? frame.link(frame.t(.feedTitle, ["titel": head.title]), frame.path.file("feed.xml")) : nil,
      "jsonld": jsonLD.map { .html($0) } ?? nil,
      "og": [
        "soort": .string(head.isArticle ? "article" : "website"),
        "site": .string(site),
        "titel": .string(head.title),
        "omschrijving": .string(head.summary),
        "adres": .text(canonical),
        "gewijzigd": .text(head.isArticle ? head.changed?.iso : nil),
        "beeld": frame.site.sharedPicture,
      ],
    ]
  }

  private static func crumbs(_ head: PageHead, _ frame: PageFrame) -> TemplateValue {
    guard let crumbs = head.crumbs else { return nil }
    return .rows(
      [frame.link(frame.t(.home), .root)]
        + crumbs.map { frame.link($0.title, $0.path) }
        + [.link(head.lastCrumb ?? head.title, nil)])
  }
}
