import Content
import Core
import Templates

/// A rule value in the one form it has everywhere: value, unit and condition, then year, source and
/// what kind of statement it is. Old, inherited and doubtful values say so in words.
enum FactView {
  static func value(_ rule: EffectiveRule, in frame: PageFrame) -> TemplateValue {
    let value = rule.value
    let text = FactText(value, frame.content.ruleFields.field(value.field), frame.t)
    return [
      "getal": .string(text.text),
      "vorm": .string(text.form.rawValue),
      "operator": .text(text.comparison),
      "eenheid": .text(text.unit),
      "basis": .text(value.basis),
      "voor": .text(value.condition),
      "onbekend": .bool(value.value == .unknown),
      "jaar": .string(year(of: value, frame.t)),
      "bron": source(value.citation, in: frame),
      "aard": .string(frame.t(value.nature.text)),
      "opmerkingen": .list(remarks(on: rule, in: frame)),
      "toelichting": .text(value.note),
      "klasse": .text(style(of: rule)),
    ]
  }

  static func year(of value: RuleValue, _ t: InterfaceStrings) -> String {
    YearText.text(value.referenceDate, inferred: value.dateIsInferred, t)
  }

  /// The source of a statement, at the fact itself where that is known.
  static func source(_ citation: Citation?, in frame: PageFrame) -> TemplateValue {
    guard let citation, let source = frame.content.source(citation.source) else { return nil }
    return frame.link(source.title.value, source.pageID.path, anchor: citation.fact?.text)
  }

  private static func style(of rule: EffectiveRule) -> String? {
    if rule.value.formerMunicipality != nil { return "is-vroeger" }
    if rule.isPast { return "is-voorbij" }
    if case .region = rule.origin { return "is-regio" }
    return nil
  }

  private static func remarks(on rule: EffectiveRule, in frame: PageFrame) -> [TemplateValue] {
    let value = rule.value
    let t = frame.t
    var remarks: [TemplateValue] = []
    if case .region(let slug) = rule.origin, let region = frame.content.register.region(slug) {
      let anchor = frame.content.ruleFields.field(value.field)?.anchor
      remarks.append(
        frame.link(t(.viaRegion, ["regio": region.name]), region.pageID.path, anchor: anchor))
    }
    var sentences: [String] = []
    if let former = value.formerMunicipality { sentences.append(heldFor(former, in: frame)) }
    if let end = value.validUntil, rule.isPast, value.formerMunicipality == nil {
      sentences.append(t(.heldUntil, ["datum": end.dutch]))
    }
    if let start = value.validFrom, start > frame.content.asOf {
      sentences.append(t(.holdsFrom, ["datum": start.dutch]))
    }
    if !value.appliesTo.isEmpty {
      let names = value.appliesTo.compactMap { frame.content.register.municipality($0)?.name }
      if rule.origin == .own {
        sentences.append(t(.appliesTo, ["gemeenten": names.joined(separator: ", ")]))
      }
    }
    if let whose = value.whose { sentences.append(t(.accordingTo, ["wie": whose])) }
    if let state = value.citation.flatMap({ frame.content.source($0.source)?.state }),
      state == .replaced || state == .withdrawn
    {
      sentences.append(t(.sourceOutdated, ["staat": t(state.text)]))
    }
    return remarks + sentences.map { .link($0, nil) }
  }

  /// "gold voor Uden, sinds 1 januari 2022 deel van Maashorst"
  private static func heldFor(_ name: String, in frame: PageFrame) -> String {
    let register = frame.content.register
    guard let former = register.former.first(where: { $0.name == name }),
      let current = register.municipality(former.mergedInto)
    else { return frame.t(.heldFor, ["naam": name]) }
    return frame.t(
      .heldForMerged, ["naam": name, "datum": former.date.dutch, "gemeente": current.name])
  }
}

extension Source.State {
  var text: InterfaceText {
    switch self {
    case .current: .stateCurrent
    case .outdated: .stateOutdated
    case .replaced: .stateReplaced
    case .withdrawn: .stateWithdrawn
    }
  }
}
