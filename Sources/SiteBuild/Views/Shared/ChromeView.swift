import Content
import Core
import Templates

/// The frame around every page: head, header, trail, footer, and an empty place for each shared part
/// that a page may fill.
enum ChromeView {
  static func value(
    _ head: PageHead, in frame: PageFrame, _ parts: [(String, TemplateValue)]
  ) -> TemplateValue {
    var object = TemplateObject(base(head, frame) + emptyParts)
    for (key, value) in parts { object[key] = value }
    return .object(object)
  }

  /// What shared partials ask for, with nothing in it.
  private static let emptyParts: [(String, TemplateValue)] = [
    ("meldingen", []), ("inhoudsopgave", nil), ("kenmerken", nil), ("secties", []),
    ("lichaam", nil), ("woorden", nil), ("bronnen", nil), ("verwant", nil),
    ("terugverwijzingen", nil),
    ("controle", nil),
  ]

  private static func base(_ head: PageHead, _ frame: PageFrame) -> [(String, TemplateValue)] {
    [
      ("taal", "nl"),
      ("t", frame.site.strings),
      ("activa", assets(frame)),
      ("site", site(frame)),
      ("pagina", page(head, frame)),
      ("navigatie", navigation(head, frame)),
      (
        "kopzoek", head.searchInHeader ? ["adres": .string(frame.address(SiteAddress.search))] : nil
      ),
      ("kruimels", crumbs(head, frame)),
      ("voet", ["kolommen": .list(footer(frame))]),
      ("soortnaam", .text(head.kindName)),
      ("inleiding", .text(head.intro)),
    ]
  }

  private static func assets(_ frame: PageFrame) -> TemplateValue {
    .object(
      TemplateObject(frame.site.assets.map { ($0.name, .string(frame.address($0.path))) }))
  }

  private static func site(_ frame: PageFrame) -> TemplateValue {
    let settings = frame.content.settings
    let missing = frame.t(.notFilledIn)
    return [
      "titel": .string(settings.title),
      "start": .string(frame.address(.root)),
      // A browser refuses one that it reads from disk, where a site without an address may stand.
      "manifest": frame.context.siteURL == nil
        ? nil : .string(frame.address(SiteAddress.manifest)),
      "uitgever": .string(settings.publisher ?? missing),
      "contact": .string(settings.contact ?? missing),
      "contact_adres": .text(ContactAddress.link(settings.contact)),
      "licentie": .string(settings.license),
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
      "feed": frame.site.feeds?.pages.contains(frame.path) == true
        ? frame.link(frame.t(.feedTitle, ["titel": head.title]), frame.path.file("feed.xml")) : nil,
      "jsonld": jsonLD.map { .html($0) } ?? nil,
      "og": [
        "soort": .string(head.isArticle ? "article" : "website"),
        "site": .string(site),
        "titel": .string(head.title),
        "omschrijving": .string(head.summary),
        "adres": .text(canonical),
        "gewijzigd": .text(head.isArticle ? head.changed?.iso : nil),
        "beeld": picture(frame),
      ],
    ]
  }

  /// What is shown where somebody shares a page: needs a full address, so there is none while the site
  /// has no address, or the theme no such picture.
  private static func picture(_ frame: PageFrame) -> TemplateValue {
    guard let asset = frame.context.assets.theme["deelbeeld.png"], let size = asset.size,
      let address = frame.absolute(asset.path)
    else { return nil }
    return [
      "adres": .string(address), "breedte": .string(String(size.width)),
      "hoogte": .string(String(size.height)),
    ]
  }

  private static func navigation(_ head: PageHead, _ frame: PageFrame) -> TemplateValue {
    .list(
      frame.site.menu.navigation.map { text, path in
        frame.link(text, path).adding([("huidig", .bool(head.section == path))])
      })
  }

  private static func crumbs(_ head: PageHead, _ frame: PageFrame) -> TemplateValue {
    guard let crumbs = head.crumbs else { return nil }
    return .rows(
      [frame.link(frame.t(.home), .root)]
        + crumbs.map { frame.link($0.title, $0.path) }
        + [.link(head.lastCrumb ?? head.title, nil)])
  }

  private static func footer(_ frame: PageFrame) -> [TemplateValue] {
    [
      column("k-voet-site", .footerSite, frame.site.menu.about, frame),
      column("k-voet-vinden", .footerFind, frame.site.menu.find, frame),
    ]
  }

  private static func column(
    _ id: String, _ title: InterfaceText, _ links: [SiteMenu.Link], _ frame: PageFrame
  ) -> TemplateValue {
    [
      "id": .string(id), "titel": .string(frame.t(title)),
      "rijen": .list(links.map { frame.link($0.title, $0.path) }),
    ]
  }
}
