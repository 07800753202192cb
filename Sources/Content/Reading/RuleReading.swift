import Core

/// Reads rule values and contact roles.
extension MappingReader {
  /// Whose values are read: that decides which fields and keys they may have.
  enum RuleOwner {
    case municipality
    case region(Region)
    case country
  }

  func rules(_ key: String, of owner: RuleOwner, in known: ContentContext) -> [RuleValue] {
    let rules = mappings(key).compactMap { $0.rule(of: owner, in: known) }
    reportRepeats(rules)
    return rules
  }

  private func rule(of owner: RuleOwner, in known: ContentContext) -> RuleValue? {
    let fieldName = text("veld", required: true)
    let valueNode = node("waarde", required: true)
    let comparison = choice("operator", RuleValue.Comparison.self)
    let unit = text("eenheid")
    let referenceDate = requiredReferenceDate()
    let nature = choice("aard", among: FactNature.ofRules, required: true)
    let citation = citation("bron", known.sources)
    let validFrom = date("geldig_van")
    let validUntil = date("geldig_tot")
    reportReversed(validFrom, validUntil)
    let former = formerMunicipality(known.register)
    let appliesTo = members(of: owner, known.register)
    let basis = text("basis")?.value
    let isInferred = flag("afgeleid") ?? false
    let condition = text("voor")?.value
    let whose = text("van_wie")?.value
    let note = text("toelichting")?.value
    finish()
    guard let fieldName, let valueNode, let field = field(fieldName, of: owner, known.ruleFields),
      let value = value(valueNode, of: field)
    else { return nil }
    if value != .unknown, node("bron") == nil {
      context.report(ContentProblem.ruleWithoutSource, at: location)
    }
    let checkedUnit = self.unit(unit, of: field, for: value, at: context.location(of: valueNode))
    reportComparison(comparison, value)
    return RuleValue(
      field: field.key, value: value, comparison: comparison, unit: checkedUnit, basis: basis,
      referenceDate: referenceDate ?? .unknown, dateIsInferred: isInferred,
      condition: condition, nature: nature ?? .practice, whose: whose, citation: citation,
      formerMunicipality: former, appliesTo: appliesTo, validFrom: validFrom?.value,
      validUntil: validUntil?.value, note: note, location: context.location(of: valueNode))
  }

  private func requiredReferenceDate() -> ReferenceDate? {
    guard node("peildatum") != nil else {
      context.report(ContentProblem.ruleWithoutReferenceDate, at: location)
      return nil
    }
    return referenceDate("peildatum")
  }

  private func field(
    _ name: Located<String>, of owner: RuleOwner, _ catalogue: RuleFieldCatalogue
  ) -> RuleField? {
    guard let key = Slug(exactly: name.value), let field = catalogue.field(key) else {
      reportUnknown(
        .ruleFieldUnknown(name.value), name, candidates: catalogue.fields.map(\.key.text))
      return nil
    }
    switch owner {
    case .country where !field.isNational:
      context.report(ContentProblem.ruleFieldNotNational(name.value), at: name.location)
    case .municipality where field.isNational, .region where field.isNational:
      context.report(ContentProblem.ruleFieldNational(name.value), at: name.location)
    default: break
    }
    return field
  }

  private func value(_ node: YAMLValue, of field: RuleField) -> RuleValue.Value? {
    if case .scalar(let scalar) = node.content, scalar.text == "onbekend" { return .unknown }
    switch field.valueKind {
    case .number, .amount, .percentage: return number(node, of: field)
    case .yesNo:
      if case .scalar(let scalar) = node.content, let flag = YesNo.value(of: scalar.text) {
        return .yesNo(flag)
      }
    case .text:
      if case .scalar(let scalar) = node.content { return .text(scalar.text.trimmingNewlines) }
    case .option:
      if case .scalar(let scalar) = node.content {
        if field.options.contains(scalar.text) { return .text(scalar.text) }
        let suggestion = NearMiss.closest(to: scalar.text, among: field.options)
        context.report(
          ContentProblem.ruleOption(
            scalar.text, field: field.key.text, allowed: field.options),
          at: context.location(of: node),
          suggestions: suggestion.map { [.didYouMean(yaml: $0)] } ?? [])
        return nil
      }
    }
    context.report(
      ContentProblem.ruleValueKind(field: field.key.text, expected: field.valueKind),
      at: context.location(of: node))
    return nil
  }

  private func number(_ node: YAMLValue, of field: RuleField) -> RuleValue.Value? {
    if case .scalar(let scalar) = node.content, let number = ExactNumber(scalar.text) {
      return .number(number)
    }
    if let reader = MappingReader(node, in: context) {
      let from = reader.text("van", required: true)
      let to = reader.text("tot", required: true)
      reader.finish()
      // A missing end is reported already.
      guard let from, let to else { return nil }
      if let low = ExactNumber(from.value), let high = ExactNumber(to.value) {
        if high < low {
          context.report(ContentProblem.ruleRangeReversed, at: context.location(of: node))
        }
        return .range(low, high)
      }
    }
    context.report(
      ContentProblem.ruleValueKind(field: field.key.text, expected: field.valueKind),
      at: context.location(of: node))
    return nil
  }

  private func unit(
    _ unit: Located<String>?, of field: RuleField, for value: RuleValue.Value,
    at place: SourceLocation
  ) -> String? {
    if let unit {
      if field.units.contains(unit.value) { return unit.value }
      let suggestion = NearMiss.closest(to: unit.value, among: field.units)
      context.report(
        ContentProblem.ruleUnit(unit.value, field: field.key.text, allowed: field.units),
        at: unit.location, suggestions: suggestion.map { [.didYouMean(yaml: $0)] } ?? [])
      return nil
    }
    if field.units.count > 1, value.isNumeric {
      context.report(
        ContentProblem.ruleUnitMissing(field: field.key.text, allowed: field.units), at: place)
    }
    return value.isNumeric ? field.units.first : nil
  }

  private func reportComparison(_ comparison: RuleValue.Comparison?, _ value: RuleValue.Value) {
    guard let comparison, !value.isNumeric else { return }
    context.report(
      ContentProblem.ruleComparisonWithoutNumber(comparison.rawValue), at: location(of: "operator"))
  }

  private func formerMunicipality(_ register: MunicipalityRegister) -> String? {
    guard let name = text("gold_voor") else { return nil }
    if register.former.contains(where: { $0.slug.text == Slug.folding(name.value) }) {
      return name.value
    }
    reportUnknown(
      .municipalityUnknown(name.value), name, candidates: register.former.map(\.name))
    return nil
  }

  private func members(of owner: RuleOwner, _ register: MunicipalityRegister)
    -> [MunicipalityCode]
  {
    guard case .region(let region) = owner else {
      if node("geldt_voor") != nil {
        context.report(ContentProblem.ruleForMembersOutsideRegion, at: location(of: "geldt_voor"))
      }
      return []
    }
    return municipalities("geldt_voor", register).compactMap { code in
      if region.members.contains(code.value) { return code.value }
      let name = register.municipality(code.value)?.name ?? code.value.text
      context.report(
        ContentProblem.municipalityNotInRegion(name, region: region.name), at: code.location)
      return nil
    }
  }

  /// The same statement twice from one source is a slip, not a contradiction.
  private func reportRepeats(_ rules: [RuleValue]) {
    var first: [RuleStatement: SourceLocation] = [:]
    for rule in rules {
      let statement = RuleStatement(rule)
      guard let earlier = first[statement] else {
        first[statement] = rule.location
        continue
      }
      context.report(
        ContentProblem.ruleRepeated, at: rule.location,
        notes: [.init("Eerst gebruikt in", at: earlier)])
    }
  }

  /// Roles and organisations to call. Never persons.
  func contacts(_ key: String, _ sources: [Slug: Source]) -> [ContactRole] {
    mappings(key).compactMap { reader in
      let role = reader.text("rol", required: true)
      let organisation = reader.text("organisatie", required: true)
      let seen = reader.referenceDate("gezien", required: true)
      let citation = reader.citation("bron", sources, required: true)
      let note = reader.text("toelichting")
      reader.finish()
      guard let role, let organisation, let citation else { return nil }
      return ContactRole(
        role: role.value, organisation: organisation.value, seen: seen ?? .unknown,
        citation: citation, note: note?.value)
    }
  }

  func reportReversed(_ from: Located<CalendarDate>?, _ until: Located<CalendarDate>?) {
    guard let from, let until, until.value < from.value else { return }
    context.report(
      ContentProblem.validityReversed, at: until.location,
      notes: [.init("geldig_van staat in", at: from.location)])
  }
}

extension RuleValue.Value {
  fileprivate var isNumeric: Bool {
    switch self {
    case .number, .range: true
    case .unknown, .yesNo, .text: false
    }
  }
}

/// What a rule value says, and where it was found.
private struct RuleStatement: Hashable {
  private let field: Slug
  private let value: RuleValue.Value
  private let comparison: RuleValue.Comparison?
  private let texts: [String?]
  private let referenceDate: ReferenceDate
  private let appliesTo: [MunicipalityCode]
  private let validity: [CalendarDate?]
  private let source: [Slug?]

  init(_ rule: RuleValue) {
    field = rule.field
    value = rule.value
    comparison = rule.comparison
    texts = [rule.unit, rule.basis, rule.condition, rule.formerMunicipality]
    referenceDate = rule.referenceDate
    appliesTo = rule.appliesTo
    validity = [rule.validFrom, rule.validUntil]
    source = [rule.citation?.source, rule.citation?.fact]
  }
}
