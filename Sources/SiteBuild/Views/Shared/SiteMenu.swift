import Content
import Core

/// Where the header and the footer of every page lead; worked out once, not for every page.
struct SiteMenu: Sendable {
  typealias Link = (title: String, path: SitePath)

  /// The menu at the top.
  let navigation: [Link]
  /// In the footer: about the site itself.
  let about: [Link]
  /// In the footer: ways to find something.
  let find: [Link]

  init(_ content: SiteContent, _ t: InterfaceStrings) {
    navigation = Self.navigation(content, t)
    about = Self.about(content, t)
    find = Self.find(content, t)
  }

  private static func navigation(_ content: SiteContent, _ t: InterfaceStrings) -> [Link] {
    var links = lists(of: [.question, .municipality, .topic], content, t)
    if GeneratedPages.hasPractice(content) {
      links.append((t(.practiceTitle), SiteAddress.practice))
    }
    return links + [(t(.searchTitle), SiteAddress.search)]
  }

  private static func about(_ content: SiteContent, _ t: InterfaceStrings) -> [Link] {
    let pages = content.pages(of: .page)
      .filter { !$0.isExpired(on: content.asOf) }
      .filter { !SiteGuides.isGuide($0) && $0.id.path != SiteAddress.participate }
      .filter { $0.id.slugs.count == 1 || $0.id.path == Standing.explanationPath }
    return [(t(.participateTitle), SiteAddress.participate)] + pages.map { ($0.title, $0.id.path) }
  }

  private static func find(_ content: SiteContent, _ t: InterfaceStrings) -> [Link] {
    var links = SiteGuides.all(content, t)
    if !GeneratedPages.comparedTopics(content).isEmpty {
      links.append((t(.compareTitle), SiteAddress.compare))
    }
    if MapView.exists(content) { links.append((t(.mapTitle), SiteAddress.map)) }
    if content.national != nil { links.append((t(.figuresTitle), SiteAddress.figures)) }
    links += lists(of: [.guide, .term, .organisation, .region, .source], content, t)
    return links + [
      (t(.newsTitle), SiteAddress.news), (t(.openDataTitle), SiteAddress.openData),
    ]
  }

  private static func lists(of kinds: [PageKind], _ content: SiteContent, _ t: InterfaceStrings)
    -> [Link]
  {
    kinds.filter { GeneratedPages.hasList($0, content) }.map { (t($0.plural), $0.listPath) }
  }
}
