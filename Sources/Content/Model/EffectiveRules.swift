import Core

/// A rule value as it stands at a municipality: its own, or one that comes with its region.
package struct EffectiveRule: Sendable {
  package enum Origin: Hashable, Sendable {
    case own
    case region(Slug)
  }

  package var value: RuleValue
  package var origin: Origin
  package var isPast: Bool
  /// Announced, but not in force yet.
  package var isFuture: Bool
  /// Another current value of the same field and condition says something else.
  package var isContradicted: Bool
}

extension SiteContent {
  /// The values of a municipality in the order of the fields: its own first, then those of its
  /// region, past values last.
  package func rules(of municipality: Municipality) -> [EffectiveRule] {
    var rules: [EffectiveRule] = []
    if case .municipality(let details)? = page(of: municipality.code)?.details {
      rules += details.rules.map { effective($0, .own) }
    }
    if case .region(let details)? = page(ofRegion: municipality.region)?.details {
      rules += details.rules
        .filter { $0.appliesTo.isEmpty || $0.appliesTo.contains(municipality.code) }
        .map { effective($0, .region(municipality.region)) }
    }
    return arranged(rules)
  }

  /// The values of a region itself.
  package func rules(of region: Region) -> [EffectiveRule] {
    guard case .region(let details)? = page(ofRegion: region.slug)?.details else { return [] }
    return arranged(details.rules.map { effective($0, .own) })
  }

  /// The values of the country.
  package var nationalRules: [EffectiveRule] {
    arranged((national?.rules ?? []).map { effective($0, .own) })
  }

  /// Whether something is known of this municipality itself or through its region.
  package func hasFacts(_ municipality: Municipality) -> Bool {
    page(of: municipality.code) != nil || !rules(of: municipality).isEmpty
  }

  private func effective(_ value: RuleValue, _ origin: EffectiveRule.Origin) -> EffectiveRule {
    EffectiveRule(
      value: value, origin: origin, isPast: value.isPast(on: asOf),
      isFuture: value.isFuture(on: asOf), isContradicted: false)
  }

  private func arranged(_ rules: [EffectiveRule]) -> [EffectiveRule] {
    guard !rules.isEmpty else { return [] }
    return markingContradictions(rules).enumerated().sorted { a, b in
      let left = (position(of: a.element), a.element.isPast ? 1 : 0, a.offset)
      let right = (position(of: b.element), b.element.isPast ? 1 : 0, b.offset)
      return left < right
    }.map(\.element)
  }

  private func position(of rule: EffectiveRule) -> Int {
    ruleFields.position(of: rule.value.field)
  }

  private func markingContradictions(_ rules: [EffectiveRule]) -> [EffectiveRule] {
    var rules = rules
    let current = rules.indices.filter { index in
      let rule = rules[index]
      return !rule.isPast && !rule.isFuture && rule.value.value != .unknown
        && ruleFields.field(rule.value.field)?.allowsSeveral == false
    }
    for group in Dictionary(grouping: current, by: { rules[$0].value.field }).values {
      for index in group {
        rules[index].isContradicted = group.contains { other in
          rules[other].origin == rules[index].origin
            && rules[other].value.contradicts(rules[index].value)
        }
      }
    }
    return rules
  }
}

extension RuleValue {
  /// Same field, same condition, another statement, and a municipality that both hold for.
  func contradicts(_ other: RuleValue) -> Bool {
    field == other.field && condition == other.condition && basis == other.basis
      && (value != other.value || unit != other.unit || comparison != other.comparison)
      && (appliesTo.isEmpty || other.appliesTo.isEmpty
        || appliesTo.contains { other.appliesTo.contains($0) })
  }
}
