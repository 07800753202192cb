import Content
import Core
import Templates

/// The map of what is known of each municipality, and the same as a list. A script narrows both; without
/// it there are the lists per province, region, topic and organisation.
enum MapView {
  private static let width = 480
  /// In degrees of latitude.
  private static let margin = 0.03

  static func exists(_ content: SiteContent) -> Bool {
    !content.register.municipalities.isEmpty && !content.outlines.isEmpty
  }

  static func page(_ site: SiteOverview) -> PlannedPage {
    PlannedPage(path: SiteAddress.map, template: "kaart", changed: nil) { value(site) }
  }

  private static func value(_ site: SiteOverview) -> TemplateValue {
    let frame = PageFrame(site, at: SiteAddress.map)
    let t = frame.t
    let known = site.municipalitiesKnownNow
    let filters = Filters(
      [.province, .region, .topic, .role, .sector, .growth],
      of: known.map { FilterField.values(of: $0, site) }, site)
    let all = frame.content.register.municipalities.count
    let counts = ["aantal": String(known.count), "rest": String(all - known.count)]
    var head = PageHead(
      style: "kaart", title: t(.mapTitle), summary: t(.mapText, ["aantal": counts["aantal"] ?? ""]))
    head.section = PageKind.municipality.listPath
    head.crumbs = [.init(title: t(.kindsMunicipality), path: PageKind.municipality.listPath)]
    return ChromeView.value(
      head, in: frame,
      [
        ("kaart", picture(known, filters, counts, frame)),
        ("filters", filters.value(one: .mapOne, more: .mapMore, none: .mapNone, in: frame)),
        ("gemeenten", .list(known.sortedByTitle(\.name).map { row($0, filters, frame) })),
        (
          "rest",
          .string(t(.compareUnknownRest, ["aantal": counts["rest"] ?? ""]))
        ),
        ("meedoen", frame.link(t(.participateTitle), SiteAddress.participate)),
        ("themas", .list(topics(frame))),
        ("wegen", .list(ways(frame))),
        ("herkomst", .string(t(.mapSource, ["bron": frame.content.register.source ?? ""]))),
      ])
  }

  private static func picture(
    _ known: [Municipality], _ filters: Filters, _ counts: [String: String], _ frame: PageFrame
  ) -> TemplateValue {
    let all = frame.content.register.municipalities
    let points = frame.content.outlines.flatMap { $0.rings.flatMap { $0 } } + all.map(\.point)
    guard let projection = MapProjection(showing: points, margin: margin, width: width) else {
      return nil
    }
    let picture = MapPicture(
      title: frame.t(.mapPictureTitle),
      explanation: frame.t(
        .mapPictureText,
        ["aantal": counts["aantal"] ?? "", "rest": counts["rest"] ?? ""]),
      id: "k-kaart", projection: projection, frame: frame, filters: filters)
    let codes = Set(known.map(\.code))
    return picture.value(known + all.filter { !codes.contains($0.code) })
  }

  private static func row(_ municipality: Municipality, _ filters: Filters, _ frame: PageFrame)
    -> TemplateValue
  {
    let count = frame.site.knownFields(of: municipality).count
    return frame.link(municipality).adding([
      ("bij", .text(ValueCount.text(count, frame.t))),
      ("via_regio", .bool(frame.site.isKnownThroughRegionOnly(municipality))),
      ("kenmerken", .string(filters.marks(of: FilterField.values(of: municipality, frame.site)))),
    ])
  }

  /// How many municipalities something is known of, per topic.
  private static func topics(_ frame: PageFrame) -> [TemplateValue] {
    frame.site.topics.compactMap { topic in
      guard let slug = topic.id.slug, frame.site.comparedTopics.contains(slug) else { return nil }
      let known = TopicView.fields(of: topic, frame.content).reduce(into: Set<MunicipalityCode>()) {
        $0.formUnion(ComparisonTable.municipalities(with: $1, frame.site))
      }
      return frame.link(topic.title, SiteAddress.compare(slug)).adding([
        ("stand", .string(ComparisonTable.status(known.count, frame.t)))
      ])
    }
  }

  private static func ways(_ frame: PageFrame) -> [TemplateValue] {
    var ways = [
      frame.link(frame.t(.byProvince), PageKind.municipality.listPath),
      frame.link(frame.t(.kindsRegion), PageKind.region.listPath),
    ]
    if !frame.site.comparedTopics.isEmpty {
      ways.append(frame.link(frame.t(.compareTitle), SiteAddress.compare))
    }
    if GeneratedPages.hasList(.organisation, frame.content) {
      ways.append(frame.link(frame.t(.kindsOrganisation), PageKind.organisation.listPath))
    }
    return ways
  }
}
