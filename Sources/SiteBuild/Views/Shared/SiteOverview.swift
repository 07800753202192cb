import Content
import Core
import Templates

/// What many pages need to know of the whole site, worked out once: who is about what, and which
/// values a municipality has. Immutable; without it every page would walk all others. What takes long is
/// worked out when a page first asks for it.
///
/// A class, because every view holds it: a copy would count references to all that it holds.
final class SiteOverview: Sendable {
  let context: ViewContext
  let topics: [Page]
  private let topicBySlug: [Slug: Page]
  /// Pages that are shown in lists: published and not past their validity. Sorted by id.
  let listed: [Page]
  private let pagesOfKind: [PageKind: [Page]]
  let commonFrames: CommonFrames
  let commonLinks = Remembered<CommonLink, TemplateValue>()
  /// What the pages of all municipalities have in common, by its name in templates.
  let commonOfMunicipalities = Remembered<String, TemplateValue>()
  /// The topics that municipalities can be compared by.
  let comparedTopics: [Slug]
  /// All interface strings, for `{{t.…}}`.
  let strings: TemplateValue
  /// What is shown where somebody shares a page: needs a full address, so there is none while the site
  /// has no address, or the theme no such picture.
  let sharedPicture: TemplateValue

  private let knowledge: Lazy<MunicipalKnowledge>
  private let subjects: PagesBySubject
  private let allNames: Lazy<[SiteName]>
  private let byDate: Lazy<[Page]>
  private let allFeeds: Lazy<SiteFeeds?>
  private let mayHaveFeed: Set<SitePath>
  private let havingFeed: Lazy<Set<SitePath>>

  init(_ context: ViewContext) {
    self.context = context
    let content = context.content
    topics = content.topics
    topicBySlug = Dictionary(
      topics.compactMap { topic in topic.id.slug.map { ($0, topic) } },
      uniquingKeysWith: { first, _ in first })
    let isListed = { (page: Page) in !page.isExpired(on: content.asOf) }
    let areAllListed = content.pages.allSatisfy(isListed)
    listed = areAllListed ? content.pages : content.pages.filter(isListed)
    pagesOfKind =
      areAllListed
      ? content.pagesOfKind : content.pagesOfKind.mapValues { $0.filter(isListed) }
    knowledge = Lazy { MunicipalKnowledge(content) }
    subjects = PagesBySubject(listed)
    allNames = Lazy { [listed] in SiteName.all(listed, content.register) }
    byDate = Lazy { [allNames] in
      allNames.value.compactMap(\.page).filter { !$0.id.slugs.isEmpty }.latestFirst()
    }
    allFeeds = Lazy { context.siteURL.map { SiteFeeds(content, $0) } }
    mayHaveFeed = SiteFeeds.candidates(content)
    havingFeed = Lazy { FeedPages(content).paths }
    commonFrames = CommonFrames(SiteMenu(content, context.strings), context.assets)
    comparedTopics = GeneratedPages.comparedTopics(content)
    strings = .object(
      TemplateObject(names: context.strings.keys.map { ($0, .string(context.strings($0))) }))
    sharedPicture = Self.sharedPicture(context)
  }

  private static func sharedPicture(_ context: ViewContext) -> TemplateValue {
    guard let asset = context.assets.theme["deelbeeld.png"], let size = asset.size,
      let site = context.siteURL
    else { return nil }
    return [
      "adres": .string(site.absolute(asset.path)), "breedte": .string(String(size.width)),
      "hoogte": .string(String(size.height)),
    ]
  }

  func topic(_ slug: Slug) -> Page? { topicBySlug[slug] }

  /// None while the site has no address.
  var feeds: SiteFeeds? { allFeeds.value }

  /// Whether a page has a feed of its own. Of most pages that is known without making feeds.
  func hasFeed(_ path: SitePath) -> Bool {
    context.siteURL != nil && mayHaveFeed.contains(path) && havingFeed.value.contains(path)
  }

  func rules(of municipality: Municipality) -> [EffectiveRule] {
    knowledge.value.rules[municipality.code] ?? []
  }

  /// The fields of which something current is known of a municipality.
  func knownFields(of municipality: Municipality) -> Set<Slug> {
    knowledge.value.fields[municipality.code] ?? []
  }

  /// Of each field the municipalities of which something current is known.
  var municipalitiesKnowing: [Slug: Set<MunicipalityCode>] { knowledge.value.knowing }

  /// Of each field what municipalities have of their own that holds now, in the order of the register.
  var ownRules: [Slug: [(municipality: Municipality, rule: EffectiveRule)]] {
    knowledge.value.own
  }

  /// Municipalities with a page of their own or a value, those with most values first.
  var municipalitiesWithFacts: [Municipality] { knowledge.value.municipalities }

  /// Those of which something is known that holds now: the map, and what is said of all others.
  var municipalitiesKnownNow: [Municipality] { knowledge.value.knownNow }

  var municipalitiesWithFactsOfRegion: [Slug: [Municipality]] { knowledge.value.ofRegion }

  /// What is listed and what the register names, in the order of titles.
  var names: [SiteName] { allNames.value }

  /// Those that are listed, in the order of their titles.
  func pagesByTitle(of kind: PageKind) -> [Page] {
    names.compactMap { $0.kind == kind ? $0.page : nil }
  }

  /// Those that are listed.
  func pages(of kind: PageKind) -> [Page] { pagesOfKind[kind] ?? [] }

  var pagesOfTopic: [Slug: [Page]] { subjects.ofTopic.value }
  var pagesOfMunicipality: [MunicipalityCode: [Page]] { subjects.ofMunicipality.value }
  var pagesOfRegion: [Slug: [Page]] { subjects.ofRegion.value }
  var pagesOfAudience: [Slug: [Page]] { subjects.ofAudience.value }
  /// By step of the route.
  var pagesOfStep: [Slug: [Page]] { subjects.ofStep.value }

  /// How many pages are listed, the home page not among them: as many as `latest` has.
  var countBesideHome: Int { listed.count { !$0.id.slugs.isEmpty } }

  /// All listed pages by the day of their last real change, the latest first.
  var latest: [Page] { byDate.value }
}

/// What is known of municipalities, by themselves or through their region.
private final class MunicipalKnowledge: Sendable {
  let rules: [MunicipalityCode: [EffectiveRule]]
  /// The fields of which something current is known.
  let fields: [MunicipalityCode: Set<Slug>]
  let knowing: [Slug: Set<MunicipalityCode>]
  let own: [Slug: [(municipality: Municipality, rule: EffectiveRule)]]
  /// Those with a page of their own or a value, those with most values first.
  let municipalities: [Municipality]
  let knownNow: [Municipality]
  let ofRegion: [Slug: [Municipality]]

  init(_ content: SiteContent) {
    rules = Dictionary(
      content.register.municipalities.map { ($0.code, content.rules(of: $0)) },
      uniquingKeysWith: { first, _ in first })
    fields = rules.mapValues { Set($0.filter(\.isKnownNow).map(\.value.field)) }
    var knowing: [Slug: Set<MunicipalityCode>] = [:]
    var own: [Slug: [(municipality: Municipality, rule: EffectiveRule)]] = [:]
    for municipality in content.register.municipalities {
      for rule in rules[municipality.code] ?? [] where rule.isKnownNow {
        knowing[rule.value.field, default: []].insert(municipality.code)
        if rule.origin == .own {
          own[rule.value.field, default: []].append((municipality, rule))
        }
      }
    }
    (self.knowing, self.own) = (knowing, own)
    municipalities = Self.withFacts(content, fields)
    knownNow = municipalities.filter { [fields] in !(fields[$0.code] ?? []).isEmpty }
    ofRegion = Dictionary(grouping: municipalities, by: \.region)
  }

  private static func withFacts(
    _ content: SiteContent, _ known: [MunicipalityCode: Set<Slug>]
  ) -> [Municipality] {
    content.register.municipalities
      .map { ($0, known[$0.code]?.count ?? 0, content.page(of: $0.code) != nil) }
      .filter { $0.1 > 0 || $0.2 }
      .sorted { ($1.1, $0.0.slug) < ($0.1, $1.0.slug) }
      .map(\.0)
  }
}

/// Pages by what they are about and for whom.
private struct PagesBySubject: Sendable {
  let ofTopic: Lazy<[Slug: [Page]]>
  let ofMunicipality: Lazy<[MunicipalityCode: [Page]]>
  let ofRegion: Lazy<[Slug: [Page]]>
  let ofAudience: Lazy<[Slug: [Page]]>
  let ofStep: Lazy<[Slug: [Page]]>

  init(_ pages: [Page]) {
    ofTopic = Lazy { Self.index(pages) { $0.metadata.topics.map(\.value) } }
    ofMunicipality = Lazy { Self.index(pages) { $0.metadata.municipalities.map(\.value) } }
    ofRegion = Lazy { Self.index(pages) { $0.metadata.regions.map(\.value) } }
    ofAudience = Lazy { Self.index(pages) { $0.metadata.audiences } }
    ofStep = Lazy { Self.index(pages) { [$0.metadata.step].compactMap { $0 } } }
  }

  private static func index<Key: Hashable>(_ pages: [Page], by keys: (Page) -> [Key])
    -> [Key: [Page]]
  {
    var index: [Key: [Page]] = [:]
    for page in pages {
      let keys = keys(page)
      // Each once, also where a page names it twice.
      for (place, key) in keys.enumerated() where !keys[..<place].contains(key) {
        index[key, default: []].append(page)
      }
    }
    return index
  }
}

extension EffectiveRule {
  /// Says something, and says it of now.
  var isKnownNow: Bool { !isPast && !isFuture && value.value != .unknown }
}
