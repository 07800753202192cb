import Content
import Core
import Templates

/// What many pages need to know of the whole site, worked out once: who is about what, and which
/// values a municipality has. Immutable; without it every page would walk all others.
struct SiteOverview: Sendable {
  let context: ViewContext
  let topics: [Page]
  let rulesOfMunicipality: [MunicipalityCode: [EffectiveRule]]
  /// The fields of which something current is known.
  let knownFieldsOfMunicipality: [MunicipalityCode: Set<Slug>]
  /// Municipalities with a page of their own or a value, those with most values first.
  let municipalitiesWithFacts: [Municipality]
  let municipalitiesWithFactsOfRegion: [Slug: [Municipality]]
  /// Pages that are shown in lists: published and not past their validity. Sorted by id.
  let listed: [Page]
  let pagesOfKind: [PageKind: [Page]]
  let pagesOfTopic: [Slug: [Page]]
  let pagesOfMunicipality: [MunicipalityCode: [Page]]
  let pagesOfRegion: [Slug: [Page]]
  let pagesOfAudience: [Slug: [Page]]
  /// By step of the route.
  let pagesOfStep: [Slug: [Page]]
  /// All listed pages by the day of their last real change, the latest first.
  let latest: [Page]
  /// None while the site has no address.
  let feeds: SiteFeeds?
  let menu: SiteMenu
  /// The topics that municipalities can be compared by.
  let comparedTopics: [Slug]
  /// The files of the theme by their names in templates (`helder_css`).
  let assets: [(name: String, path: SitePath)]
  /// All interface strings, for `{{t.…}}`.
  let strings: TemplateValue

  init(_ context: ViewContext) {
    self.context = context
    let content = context.content
    topics = content.topics
    listed = content.pages.filter { !$0.metadata.isExpired(on: content.asOf) }
    pagesOfKind = Dictionary(grouping: listed, by: \.id.kind)
    pagesOfTopic = Self.index(listed) { $0.metadata.topics.map(\.value) }
    pagesOfMunicipality = Self.index(listed) { $0.metadata.municipalities.map(\.value) }
    pagesOfRegion = Self.index(listed) { $0.metadata.regions.map(\.value) }
    pagesOfAudience = Self.index(listed) { $0.metadata.audiences }
    pagesOfStep = Self.index(listed) { [$0.metadata.step].compactMap { $0 } }
    rulesOfMunicipality = Dictionary(
      content.register.municipalities.map { ($0.code, content.rules(of: $0)) },
      uniquingKeysWith: { first, _ in first })
    knownFieldsOfMunicipality = rulesOfMunicipality.mapValues { rules in
      Set(rules.filter(\.isKnownNow).map(\.value.field))
    }
    municipalitiesWithFacts = Self.withFacts(content, knownFieldsOfMunicipality)
    municipalitiesWithFactsOfRegion = Dictionary(grouping: municipalitiesWithFacts, by: \.region)
    latest = listed.filter { !$0.id.slugs.isEmpty }
      .map { (page: $0, title: TitleKey($0.title)) }
      .sorted { a, b in
        let (day, other) = (a.page.metadata.date, b.page.metadata.date)
        return day == other ? a.title < b.title : day > other
      }
      .map(\.page)
    feeds = context.siteURL.map { SiteFeeds(content, $0) }
    menu = SiteMenu(content, context.strings)
    comparedTopics = GeneratedPages.comparedTopics(content)
    assets = context.assets.theme.sorted { $0.key < $1.key }.map { name, asset in
      (name.replacing(".", with: "_").replacing("-", with: "_"), asset.path)
    }
    strings = .object(
      TemplateObject(context.strings.keys.map { ($0, .string(context.strings($0))) }))
  }

  func rules(of municipality: Municipality) -> [EffectiveRule] {
    rulesOfMunicipality[municipality.code] ?? []
  }

  /// The fields of which something current is known of a municipality.
  func knownFields(of municipality: Municipality) -> Set<Slug> {
    knownFieldsOfMunicipality[municipality.code] ?? []
  }

  func pages(of kind: PageKind) -> [Page] { pagesOfKind[kind] ?? [] }

  private static func withFacts(
    _ content: SiteContent, _ known: [MunicipalityCode: Set<Slug>]
  ) -> [Municipality] {
    content.register.municipalities
      .map { ($0, known[$0.code]?.count ?? 0, content.page(of: $0.code) != nil) }
      .filter { $0.1 > 0 || $0.2 }
      .sorted { ($1.1, $0.0.slug) < ($0.1, $1.0.slug) }
      .map(\.0)
  }

  private static func index<Key: Hashable>(_ pages: [Page], by keys: (Page) -> [Key])
    -> [Key: [Page]]
  {
    var index: [Key: [Page]] = [:]
    for page in pages { for key in Set(keys(page)) { index[key, default: []].append(page) } }
    return index
  }
}

extension EffectiveRule {
  /// Says something, and says it of now.
  var isKnownNow: Bool { !isPast && !isFuture && value.value != .unknown }
}
