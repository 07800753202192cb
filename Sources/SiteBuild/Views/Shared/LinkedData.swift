import Content
import Core

/// The page for machines: schema.org in JSON-LD.
enum LinkedData {
  /// Everything a page says of itself; nil when that is nothing.
  static func text(of head: PageHead, in frame: PageFrame) -> String? {
    let items = head.linkedData + (breadcrumbs(head, frame).map { [$0] } ?? [])
    guard !items.isEmpty else { return nil }
    return JSONValue.object([
      ("@context", .string("https://schema.org")), ("@graph", .array(items)),
    ]).compact
  }

  static func article(_ page: Page, in frame: PageFrame) -> JSONValue {
    let metadata = page.metadata
    let settings = frame.content.settings
    let address = frame.absolute(page.id.path)
    return object([
      "@type": .string("Article"),
      "@id": address.map { .string($0) },
      "headline": .string(page.title),
      "description": .string(metadata.summary),
      "inLanguage": .string("nl"),
      "dateModified": .string(metadata.date.iso),
      "isPartOf": object([
        "@type": .string("WebSite"), "name": .string(settings.title),
        "url": frame.context.siteURL.map { .string($0.text) },
      ]),
      "publisher": settings.publisher.map {
        object(["@type": .string("Organization"), "name": .string($0)])
      },
    ])
  }

  static func term(_ page: Page, _ details: TermDetails, in frame: PageFrame) -> JSONValue {
    let others = (details.abbreviation.map { [$0] } ?? []) + details.otherNames(besides: page.title)
    return object([
      "@type": .string("DefinedTerm"),
      "@id": frame.absolute(page.id.path).map { .string($0) },
      "name": .string(page.title),
      "alternateName": others.isEmpty ? nil : .array(others.map { .string($0) }),
      "description": .string(details.definition),
      "inLanguage": .string("nl"),
      "inDefinedTermSet": frame.absolute(PageKind.term.listPath).map { .string($0) },
    ])
  }

  /// Needs full addresses, so there is none while the site has no address.
  private static func breadcrumbs(_ head: PageHead, _ frame: PageFrame) -> JSONValue? {
    guard let crumbs = head.crumbs, let home = frame.absolute(.root) else { return nil }
    var items: [JSONValue] = []
    items.reserveCapacity(crumbs.count + 2)
    func add(_ title: String, _ address: String) {
      items.append(
        .object([
          ("@type", .string("ListItem")), ("position", .int(items.count + 1)),
          ("name", .string(title)), ("item", .string(address)),
        ]))
    }
    add(frame.t(.home), home)
    for crumb in crumbs { add(crumb.title, frame.absolute(crumb.path) ?? home) }
    add(head.title, frame.absolute(frame.path) ?? home)
    return .object([
      ("@type", .string("BreadcrumbList")), ("itemListElement", .array(items)),
    ])
  }

  /// An object without the members that have no value.
  private static func object(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(members.compactMap { key, value in value.map { (key: key, value: $0) } })
  }
}
