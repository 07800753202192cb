import Content
import Core

/// Every rule value once, at the place it belongs to: those of municipalities, then those of regions,
/// then those of the country. A value of a region says which municipalities it holds for.
struct ValueTable {
  static let columns: [DataColumn] = [
    .placeKind, .code, .place, .field, .fieldName, .topic, .comparison, .value, .upperValue, .unit,
    .basis, .text, .condition, .appliesTo, .referenceDate, .dateIsInferred, .validFrom, .validUntil,
    .heldFor, .status, .isContradicted, .nature, .whose, .note, .source, .fact, .sourceTitle,
    .sourceDate, .sourcePlace, .page,
  ]

  private struct Place {
    var kind: String
    var code: MunicipalityCode?
    var name: String
    var path: SitePath
    /// Of a region.
    var members: [MunicipalityCode] = []
  }

  private let site: SiteOverview

  init(_ site: SiteOverview) { self.site = site }

  private var content: SiteContent { site.context.content }

  var table: DataTable {
    DataTable(
      name: .values, columns: Self.columns, rows: ofMunicipalities() + ofRegions() + ofTheCountry())
  }

  private func ofMunicipalities() -> [[DataCell]] {
    content.register.municipalities.flatMap { municipality in
      let place = Place(
        kind: "gemeente", code: municipality.code, name: municipality.name,
        path: municipality.pageID.path)
      return site.rules(of: municipality).filter { $0.origin == .own }.map { row($0, at: place) }
    }
  }

  private func ofRegions() -> [[DataCell]] {
    content.register.regions.flatMap { region in
      let place = Place(
        kind: "regio", name: region.name, path: region.pageID.path, members: region.members)
      return content.rules(of: region).map { row($0, at: place) }
    }
  }

  private func ofTheCountry() -> [[DataCell]] {
    let place = Place(kind: "land", name: "Nederland", path: SiteAddress.figures)
    return content.nationalRules.map { row($0, at: place) }
  }

  private func row(_ rule: EffectiveRule, at place: Place) -> [DataCell] {
    let value = rule.value
    let field = content.ruleFields.field(value.field)
    let text = FactText(value, field, site.context.strings)
    let source = value.citation.flatMap { content.source($0.source) }
    let fact = value.citation?.fact.flatMap { source?.fact($0) }
    let (low, high) = Self.cells(of: value.value)
    let members = value.appliesTo.isEmpty ? place.members : value.appliesTo
    let cells: [DataColumn: DataCell] = [
      .placeKind: .text(place.kind),
      .code: DataCell(place.code?.text),
      .place: .text(place.name),
      .field: .text(value.field.text),
      .fieldName: DataCell(field?.label),
      .topic: DataCell(field?.topic.text),
      .comparison: DataCell(value.comparison?.rawValue),
      .value: low,
      .upperValue: high,
      .unit: DataCell(text.unit),
      .basis: DataCell(value.basis),
      .text: .text(text.sentence(basis: value.basis)),
      .condition: DataCell(value.condition),
      .appliesTo: members.isEmpty ? .none : .list(members.map(\.text)),
      .referenceDate: DataCell(value.referenceDate),
      .dateIsInferred: .yesNo(value.dateIsInferred),
      .validFrom: DataCell(value.validFrom),
      .validUntil: DataCell(value.validUntil),
      .heldFor: DataCell(value.formerMunicipality),
      .status: .text(Self.status(of: rule)),
      .isContradicted: .yesNo(rule.isContradicted),
      .nature: .text(value.nature.rawValue),
      .whose: DataCell(value.whose),
      .note: DataCell(value.note),
      .source: DataCell(source?.id.text),
      .fact: DataCell(fact?.id.text),
      .sourceTitle: DataCell(source?.title.value),
      .sourceDate: source.map { DataCell($0.date) } ?? .none,
      .sourcePlace: DataCell(value.citation?.place ?? fact?.place),
      .page: .text(place.path.text + (anchor(of: value).map { "#" + $0 } ?? "")),
    ]
    return Self.columns.map { cells[$0] ?? .none }
  }

  /// Where on the page of its place a value stands: not every page lists what is not known.
  private func anchor(of value: RuleValue) -> String? {
    if value.value == .unknown, value.note == nil { return nil }
    return content.ruleFields.field(value.field)?.anchor
  }

  private static func cells(of value: RuleValue.Value) -> (DataCell, DataCell) {
    switch value {
    case .unknown: (.none, .none)
    case .number(let number): (.number(number), .none)
    case .range(let low, let high): (.number(low), .number(high))
    case .yesNo(let yes): (.text(yes ? "ja" : "nee"), .none)
    case .text(let text): (.text(text), .none)
    }
  }

  private static func status(of rule: EffectiveRule) -> String {
    if rule.value.value == .unknown { return "onbekend" }
    if rule.isPast { return "voorbij" }
    return rule.isFuture ? "later" : "nu"
  }
}
