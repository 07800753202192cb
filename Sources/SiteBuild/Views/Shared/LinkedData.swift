import Content
import Core

/// The page for machines: schema.org in JSON-LD.
enum LinkedData {
  /// What a page is, where it is more than a place in the site.
  enum Subject: Sendable {
    case article(Page)
    case term(Page, TermDetails)
  }

  /// Everything a page says of itself; nil when that is nothing.
  static func text(of head: PageHead, in frame: PageFrame) -> String? {
    // Needs full addresses, so there is no trail while the site has no address.
    let trail = frame.absolute(.root).flatMap { home in head.crumbs.map { (home, $0) } }
    guard head.subject != nil || trail != nil else { return nil }
    var json = JSONWriter()
    json.begin(.object)
    json.add("@context", "https://schema.org")
    json.begin(.array, as: "@graph")
    switch head.subject {
    case .article(let page): add(page, in: frame, to: &json)
    case .term(let page, let details): add(page, details, in: frame, to: &json)
    case nil: break
    }
    if let (home, crumbs) = trail { add(crumbs, head, home: home, in: frame, to: &json) }
    json.end(.array)
    json.end(.object)
    return json.text
  }

  private static func add(_ page: Page, in frame: PageFrame, to json: inout JSONWriter) {
    let settings = frame.content.settings
    json.begin(.object)
    json.add("@type", "Article")
    json.add("@id", frame.absolute(page.id.path))
    json.add("headline", page.title)
    json.add("description", page.metadata.summary)
    json.add("inLanguage", "nl")
    json.add("dateModified", page.metadata.date.iso)
    json.begin(.object, as: "isPartOf")
    json.add("@type", "WebSite")
    json.add("name", settings.title)
    json.add("url", frame.context.siteURL?.text)
    json.end(.object)
    if let publisher = settings.publisher {
      json.begin(.object, as: "publisher")
      json.add("@type", "Organization")
      json.add("name", publisher)
      json.end(.object)
    }
    json.end(.object)
  }

  private static func add(
    _ page: Page, _ details: TermDetails, in frame: PageFrame, to json: inout JSONWriter
  ) {
    let others = (details.abbreviation.map { [$0] } ?? []) + details.otherNames(besides: page.title)
    json.begin(.object)
    json.add("@type", "DefinedTerm")
    json.add("@id", frame.absolute(page.id.path))
    json.add("name", page.title)
    if !others.isEmpty {
      json.begin(.array, as: "alternateName")
      for name in others { json.add(name) }
      json.end(.array)
    }
    json.add("description", details.definition)
    json.add("inLanguage", "nl")
    json.add("inDefinedTermSet", frame.absolute(PageKind.term.listPath))
    json.end(.object)
  }

  private static func add(
    _ crumbs: [PageHead.Crumb], _ head: PageHead, home: String, in frame: PageFrame,
    to json: inout JSONWriter
  ) {
    json.begin(.object)
    json.add("@type", "BreadcrumbList")
    json.begin(.array, as: "itemListElement")
    add(frame.t(.home), at: home, position: 1, to: &json)
    for (index, crumb) in crumbs.enumerated() {
      add(crumb.title, at: frame.absolute(crumb.path) ?? home, position: index + 2, to: &json)
    }
    add(
      head.title, at: frame.absolute(frame.path) ?? home, position: crumbs.count + 2, to: &json)
    json.end(.array)
    json.end(.object)
  }

  private static func add(
    _ title: String, at address: String, position: Int, to json: inout JSONWriter
  ) {
    json.begin(.object)
    json.add("@type", "ListItem")
    json.add("position", position)
    json.add("name", title)
    json.add("item", address)
    json.end(.object)
  }
}
