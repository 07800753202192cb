import Content
import Core
import Templates

/// What the frame of a page has in common with others: menu, footer, files of the theme. Worked out once
/// for all pages that write the same addresses, instead of for every page.
final class CommonFrames: Sendable {
  /// All that a frame depends on.
  private struct Kind: Hashable {
    /// How many folders a page is below the home page.
    var depth: Int
    /// The deepest folder above the page that leads to something the frame links to: what addresses do
    /// not have to go up from.
    var folder: Substring
    var section: SitePath?
    var hasSearch: Bool
  }

  private let assets: [(name: String, path: SitePath)]
  private let menu: SiteMenu
  /// All folders above what the frame links to, and that itself.
  private let folders: Set<Substring>
  private let made = Remembered<Kind, SharedValues>()

  init(_ menu: SiteMenu, _ assets: AssetCatalogue) {
    self.menu = menu
    self.assets = assets.theme.sorted { $0.key < $1.key }.map { name, asset in
      (name.replacing(".", with: "_").replacing("-", with: "_"), asset.path)
    }
    let targets =
      self.assets.map(\.path) + (menu.navigation + menu.about + menu.find).map(\.path)
      + [SiteAddress.search, SiteAddress.manifest]
    folders = Set(targets.flatMap { Self.folders(of: $0) })
  }

  func values(for head: PageHead, in frame: PageFrame) -> SharedValues {
    if frame.isAbsolute { return values(head, frame) }
    let above = Self.folders(of: frame.path)
    let kind = Kind(
      depth: above.count - 1, folder: above.last { folders.contains($0) } ?? "",
      section: head.section, hasSearch: head.searchInHeader)
    return made.value(for: kind) { values(head, frame) }
  }

  /// `""`, `vragen/`, `vragen/bladen/` of `/vragen/bladen/`.
  private static func folders(of path: SitePath) -> [Substring] {
    let text = path.text
    return [""]
      + path.folderEnds.map { text[..<text.utf8.index(text.startIndex, offsetBy: $0)] }
  }
}

extension CommonFrames {
  private func values(_ head: PageHead, _ frame: PageFrame) -> SharedValues {
    [
      "taal": "nl",
      "t": frame.site.strings,
      "activa": .object(
        TemplateObject(names: assets.map { ($0.name, .string(frame.address($0.path))) })),
      "site": site(frame),
      "navigatie": navigation(head, frame),
      "kopzoek": head.searchInHeader ? ["adres": .string(frame.address(SiteAddress.search))] : nil,
      "voet": ["kolommen": .list(footer(frame))],
      // What shared partials ask for, with nothing in it.
      "meldingen": [], "inhoudsopgave": nil, "kenmerken": nil, "secties": [], "lichaam": nil,
      "woorden": nil, "bronnen": nil, "verwant": nil, "terugverwijzingen": nil, "controle": nil,
    ]
  }

  private func site(_ frame: PageFrame) -> TemplateValue {
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

  private func navigation(_ head: PageHead, _ frame: PageFrame) -> TemplateValue {
    .list(
      menu.navigation.map { text, path in
        frame.link(text, path).adding([("huidig", .bool(head.section == path))])
      })
  }

  private func footer(_ frame: PageFrame) -> [TemplateValue] {
    [
      column("k-voet-site", .footerSite, menu.about, frame),
      column("k-voet-vinden", .footerFind, menu.find, frame),
    ]
  }

  private func column(
    _ id: String, _ title: InterfaceText, _ links: [SiteMenu.Link], _ frame: PageFrame
  ) -> TemplateValue {
    [
      "id": .string(id), "titel": .string(frame.t(title)),
      "rijen": .list(links.map { frame.link($0.title, $0.path) }),
    ]
  }
}
