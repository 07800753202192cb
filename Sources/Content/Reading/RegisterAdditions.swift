import Core

/// What editors add to the CBS list (`gemeenten.yaml`).
struct RegisterAdditions {
  var referenceDate: CalendarDate?
  var source: String?
  var displayNames: [MunicipalityCode: String] = [:]
  var variants: [MunicipalityCode: [String]] = [:]
  var misspellings: [MunicipalityCode: [String]] = [:]
  var former: [FormerMunicipality] = []
}

extension MappingReader {
  func registerAdditions(codes: Set<MunicipalityCode>) -> RegisterAdditions {
    var additions = RegisterAdditions()
    additions.referenceDate = date("peildatum", required: true)?.value
    additions.source = text("bron", required: true)?.value
    for (key, node) in dictionary("weergavenamen") {
      guard let code = code(key, codes) else { continue }
      additions.displayNames[code] = scalar(node, key: "weergavenamen", expected: .text)?.value
    }
    additions.variants = names("varianten", codes)
    additions.misspellings = names("schrijffouten", codes)
    additions.former = mappings("voormalig").compactMap { $0.former(codes) }
    finish()
    return additions
  }

  private func names(_ key: String, _ codes: Set<MunicipalityCode>) -> [MunicipalityCode: [String]]
  {
    var names: [MunicipalityCode: [String]] = [:]
    for (name, node) in dictionary(key) {
      guard let code = code(name, codes) else { continue }
      guard case .list(let values) = node.content else {
        report(.wrongType(key: key, expected: .list), at: context.location(of: node))
        continue
      }
      names[code] = values.compactMap { scalar($0, key: key, expected: .text)?.value }
    }
    return names
  }

  private func former(_ codes: Set<MunicipalityCode>) -> FormerMunicipality? {
    let name = text("naam", required: true)
    let into = text("opgegaan_in", required: true)
    let date = date("datum", required: true)
    let source = text("bron", required: true)
    finish()
    guard let name, let slug = Slug(from: name.value), let into, let code = code(into, codes),
      let date
    else { return nil }
    return FormerMunicipality(
      name: name.value, slug: slug, mergedInto: code, date: date.value, source: source?.value)
  }

  private func code(_ text: Located<String>, _ codes: Set<MunicipalityCode>) -> MunicipalityCode? {
    if let code = MunicipalityCode(text.value), codes.contains(code) { return code }
    context.report(ContentProblem.municipalityCodeUnknown(text.value), at: text.location)
    return nil
  }
}
