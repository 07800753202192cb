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
    return authored.value(
      authored.head(style: "wegwijzer"),
      [
        ("lichaam", BodyView.value(guide.introduction, of: page, in: frame)),
        ("inhoudsopgave", nil),
        // Those are of the whole file, and the terms of one part are not explained.
        ("woorden", nil),
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
