import Content
import Core
import Templates

/// Whom to call in the municipality where somebody lives, and in the one of school or work. The text is
/// `paginas/wie-bel-ik.md`; the list leads to the contacts on the pages of municipalities, and a script
/// shows two of them beside each other.
enum WhomToCallView {
  /// Nil while editors wrote nothing.
  static func page(_ site: SiteOverview) -> PlannedPage? {
    authored(site).map { page in
      PlannedPage(
        path: page.id.path, template: "wie-bel-ik", changed: page.metadata.date
      ) { value(page, site) }
    }
  }

  static func authored(_ site: SiteOverview) -> Page? {
    site.context.content.pages(of: .page).first { $0.id.path == SiteAddress.whomToCall }
  }

  private static func value(_ page: Page, _ site: SiteOverview) -> TemplateValue {
    let authored = AuthoredPage(page, site)
    let frame = authored.frame
    var head = authored.head(style: "wie-bel-ik")
    head.kindName = frame.t(.kindGuide)
    head.crumbs = [.init(title: frame.t(.kindsGuide), path: PageKind.guide.listPath)]
    return authored.value(head, [("letters", .list(letters(frame)))])
  }

  /// The municipalities by their first letter; another name of one stands there too.
  private static func letters(_ frame: PageFrame) -> [TemplateValue] {
    let register = frame.content.register
    let names = register.municipalities.flatMap { municipality in
      ([municipality.name] + municipality.variants).map { (name: $0, place: municipality) }
    }.sortedByTitle(\.name)
    let byLetter = Dictionary(grouping: names) { Letter.of($0.name) }
    return (Letter.alphabet.map { Optional($0) } + [nil]).compactMap { letter in
      byLetter[letter].map { names in
        [
          "id": .string(Letter.anchor(letter)),
          "titel": .string(letter ?? frame.t(.otherSigns)),
          "rijen": .list(
            names.map { frame.link($0.name, $0.place.pageID.path, anchor: "k-wie-bel-ik") }),
        ]
      }
    }
  }
}
