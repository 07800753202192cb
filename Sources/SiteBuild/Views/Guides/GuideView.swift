import Content
import Core
import Templates

/// Where a guide begins: what it is for, how long it takes, and the way in.
enum GuideView {
  /// The id of the way in, which results of searching lead to.
  static let beginAnchor = "k-begin"

  static func value(_ page: Page, _ guide: GuideDetails, _ site: SiteOverview) -> TemplateValue {
    let authored = AuthoredPage(page, site)
    let frame = authored.frame
    let text = BodyView.explained([guide.introduction], of: page, in: frame)
    return authored.value(
      authored.head(style: "wegwijzer"),
      [
        // Not those of the whole file.
        ("lichaam", text.parts.first ?? nil), ("woorden", text.terms), ("inhoudsopgave", nil),
        (
          "begin",
          guide.steps.first.map {
            [
              "id": .string(beginAnchor), "titel": .string(frame.t(.guideBegin)),
              "adres": .string(frame.address(page.path(of: $0))),
            ]
          } ?? nil
        ),
        ("lengte", .string(length(guide, frame.t))),
        ("overzicht", frame.link(frame.t(.guideOverview), GuidePages.overviewPath(of: page))),
      ])
  }

  private static func length(_ guide: GuideDetails, _ t: InterfaceStrings) -> String {
    guide.flow.longest == 1
      ? t(.guideLengthOne) : t(.guideLength, ["aantal": String(guide.flow.longest)])
  }
}
