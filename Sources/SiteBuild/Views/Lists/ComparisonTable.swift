import Content
import Core
import Templates

/// One field of all municipalities beside each other.
enum ComparisonTable {
  /// A value of a municipality, or of a region for its members at once.
  private struct Row {
    var title: String
    var path: SitePath
    var rule: EffectiveRule
    /// The members that a region's value holds for.
    var members: [String] = []
  }

  /// Every known value of a field, by the name of the place; past values are left out.
  private static func rows(of field: RuleField, _ frame: PageFrame) -> [Row] {
    let register = frame.content.register
    let isShown = { (rule: EffectiveRule) in rule.value.field == field.key && rule.isKnownNow }
    let own = (frame.site.ownRules[field.key] ?? []).map { municipality, rule in
      Row(title: municipality.name, path: municipality.pageID.path, rule: rule)
    }
    let regional = register.regions.flatMap { region in
      frame.content.rules(of: region).filter(isShown).map { rule in
        Row(
          title: frame.t(.regionName, ["regio": region.name]), path: region.pageID.path, rule: rule,
          members: rule.value.appliesTo.isEmpty
            ? region.members.compactMap { register.municipality($0)?.name } : [])
      }
    }
    return (own + regional).enumerated().map { (key: TitleKey($1.title), offset: $0, row: $1) }
      .sorted { ($0.key, $0.offset) < ($1.key, $1.offset) }
      .map(\.row)
  }

  /// What the table of a field shows.
  static func values(of field: RuleField, in frame: PageFrame) -> [RuleValue] {
    rows(of: field, frame).map(\.rule.value)
  }

  static func municipalities(with field: RuleField, _ site: SiteOverview) -> Set<MunicipalityCode> {
    site.municipalitiesKnowing[field.key] ?? []
  }

  /// "6 gemeenten", "niet bekend"
  static func status(_ count: Int, _ t: InterfaceStrings) -> String {
    switch count {
    case 0: t(.unknown)
    case 1: t(.municipalitiesKnownOne)
    default: t(.municipalitiesKnown, ["aantal": String(count)])
    }
  }

  static func value(of field: RuleField, in frame: PageFrame) -> TemplateValue {
    let rows = rows(of: field, frame)
    let known = municipalities(with: field, frame.site).count
    let rest = frame.content.register.municipalities.count - known
    return [
      "id": .string(field.anchor),
      "label": .string(field.label),
      "uitleg": .string(field.explanation),
      "tabel": rows.isEmpty ? nil : table(field, rows, frame),
      "rest": .string(
        known == 0
          ? frame.t(.compareNobody) : frame.t(.compareRest, ["aantal": String(rest)])),
    ]
  }

  private static func table(_ field: RuleField, _ rows: [Row], _ frame: PageFrame)
    -> TemplateValue
  {
    let unit = sharedUnit(field, rows)
    return [
      "titel": .string(frame.t(.compareCaption, ["veld": field.label])),
      "waardekop": .string(heading(field, unit, frame.t)),
      "getallen": .bool([.number, .amount, .percentage].contains(field.valueKind)),
      "met_voor": .bool(rows.contains { $0.rule.value.condition != nil }),
      "rijen": .list(rows.map { row($0, field, unit, frame) }),
    ]
  }

  /// The unit, when all values have the same one: then it stands in the heading.
  private static func sharedUnit(_ field: RuleField, _ rows: [Row]) -> String? {
    let units = Set(rows.map { $0.rule.value.unit ?? field.units.first })
    return units.count == 1 ? units.first ?? nil : nil
  }

  private static func heading(_ field: RuleField, _ unit: String?, _ t: InterfaceStrings) -> String
  {
    switch field.valueKind {
    case .amount: t(.inEuro)
    case .percentage: t(.inPercent)
    default: unit.map { $0.prefix(1).uppercased() + $0.dropFirst() } ?? t(.value)
    }
  }

  private static func row(
    _ row: Row, _ field: RuleField, _ unit: String?, _ frame: PageFrame
  ) -> TemplateValue {
    let isUnitInHeading = unit != nil || field.valueKind == .percentage
    var value = FactView.value(row.rule, in: frame).adding([
      ("gemeente", frame.link(row.title, row.path, anchor: field.anchor))
    ])
    if isUnitInHeading { value = value.adding([("eenheid", .null)]) }
    if !row.members.isEmpty {
      let members = frame.t(.appliesTo, ["gemeenten": row.members.joined(separator: ", ")])
      value = value.adding([("opmerkingen", .list([.link(members, nil)]))])
    }
    return value
  }
}
