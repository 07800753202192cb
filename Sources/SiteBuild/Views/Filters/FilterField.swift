import Content
import Core

/// What a list can be narrowed by. The name stands in the address of the page.
enum FilterField: String, CaseIterable, Sendable {
  case province = "provincie"
  case region = "regio"
  case municipality = "gemeente"
  case topic = "thema"
  case role = "rol"
  case sector = "sector"
  /// Whether something is known of growing in one's work.
  case growth = "ontwikkelen"

  /// The values that something has, each as it stands in an address.
  typealias Values = [FilterField: [String]]

  var label: InterfaceText {
    switch self {
    case .province: .province
    case .region: .labourRegion
    case .municipality: .kindMunicipality
    case .topic: .kindTopic
    case .role: .filterRole
    case .sector: .sector
    case .growth: .filterGrowth
    }
  }

  /// All that can be chosen, in the order that people expect.
  func choices(_ site: SiteOverview) -> [(value: String, title: String)] {
    let content = site.context.content
    let t = site.context.strings
    switch self {
    case .province:
      return Set(content.register.municipalities.map(\.province)).sortedByTitle { $0 }
        .map { (Self.value(ofProvince: $0), $0) }
    case .region:
      return content.register.regions.map { ($0.slug.text, $0.name) }
        + [(Self.nationwide, t(.filterNationwide))]
    case .municipality:
      return content.register.municipalities.sortedByTitle(\.name).map { ($0.slug.text, $0.name) }
    case .topic:
      return site.topics.compactMap { topic in topic.id.slug.map { ($0.text, topic.title) } }
    case .role: return content.vocabularies.roles.entries.map { ($0.id.text, $0.label) }
    case .sector: return content.vocabularies.sectors.entries.map { ($0.id.text, $0.label) }
    case .growth: return [("ja", t(.filterGrowthYes))]
    }
  }

  /// Of an organisation that names no place.
  static let nationwide = "landelijk"

  static func value(ofProvince name: String) -> String { Slug.folding(name) }

  /// Where a municipality lies, which is known of all of them.
  static func values(ofPlace municipality: Municipality) -> Values {
    [
      .province: [value(ofProvince: municipality.province)],
      .region: [municipality.region.text],
    ]
  }

  /// What is known of a municipality, and who works there.
  static func values(of municipality: Municipality, _ site: SiteOverview) -> Values {
    let known = site.knownFields(of: municipality)
    let fields = site.context.content.ruleFields.fields.filter { known.contains($0.key) }
    let organisations = site.organisations(in: municipality)
    var values = values(ofPlace: municipality)
    values[.topic] = fields.map(\.topic.text)
    values[.role] = organisations.map(\.details.role.text)
    values[.sector] = organisations.map(\.details.sector.text)
    values[.growth] = fields.contains(where: \.isAboutGrowth) ? ["ja"] : []
    return values
  }

  /// What an organisation does, and where.
  static func values(of organisation: Organisation, _ site: SiteOverview) -> Values {
    let metadata = organisation.page.metadata
    let register = site.context.content.register
    let municipalities = metadata.municipalities.compactMap { register.municipality($0.value) }
    let regions = metadata.regions.map(\.value.text) + municipalities.map(\.region.text)
    return [
      .municipality: municipalities.map(\.slug.text),
      .region: regions.isEmpty ? [nationwide] : regions,
      .topic: metadata.topics.map(\.value.text),
      .role: [organisation.details.role.text],
      .sector: [organisation.details.sector.text],
    ]
  }
}
