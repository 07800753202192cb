import Core

/// Reads `content/regelvelden.yaml`.
package enum RuleFieldReader {
  package static func read(_ file: SourceFile, topics: Set<Slug>, steps: Vocabulary = .empty)
    -> (RuleFieldCatalogue, [Diagnostic])
  {
    let context = YAMLContext(file)
    guard let reader = context.composeMapping() else {
      return (.empty, context.diagnostics)
    }
    let groups = reader.mappings("groepen", required: true).compactMap { $0.group() }
    let groupIDs = groups.map(\.id.text)
    var seen: [Slug: SourceLocation] = [:]
    let fields = reader.mappings("velden", required: true).compactMap { reader -> RuleField? in
      guard let field = reader.field(groups: groupIDs, topics: topics, steps: steps) else {
        return nil
      }
      if let first = seen.updateValue(field.location, forKey: field.key) {
        context.report(
          ContentProblem.duplicate(what: "het veld \"\(field.key)\""), at: field.location,
          notes: [.init("Eerst gebruikt in", at: first)])
      }
      return field
    }
    reader.finish()
    return (RuleFieldCatalogue(groups: groups, fields: fields), context.diagnostics)
  }
}

extension MappingReader {
  fileprivate func group() -> RuleFieldGroup? {
    let id = slug("id", required: true)
    let label = text("label", required: true)
    let isOnFiguresPage = flag("cijferpagina") ?? false
    finish()
    guard let id, let label else { return nil }
    return RuleFieldGroup(id: id.value, label: label.value, isOnFiguresPage: isOnFiguresPage)
  }

  fileprivate func field(groups: [String], topics: Set<Slug>, steps: Vocabulary) -> RuleField? {
    let key = slug("sleutel", required: true)
    let label = text("label", required: true)
    let valueKind = choice("soort", RuleField.ValueKind.self, required: true)
    let units = texts("eenheden").map(\.value)
    let options = texts("opties", required: valueKind == .option).map(\.value)
    let group = text("groep", required: true)
    if let group, !groups.contains(group.value) {
      reportNotInList(group, key: "groep", allowed: groups)
    }
    let topicName = text("thema", required: true)
    let topic = topicName.flatMap { self.topic($0, topics) }
    let step = entry("stap", steps, file: "stappen.yaml")
    let explanation = text("uitleg", required: true)
    let allowsSeveral = flag("meerdere") ?? false
    let level = text("niveau")
    if let level, level.value != "landelijk" {
      reportNotInList(level, key: "niveau", allowed: ["landelijk"])
    }
    let isKey = flag("kern") ?? false
    let isAboutGrowth = flag("ontwikkelen") ?? false
    finish()
    guard let key, let label, let valueKind, let topic,
      let group = group.flatMap({ Slug(exactly: $0.value) })
    else { return nil }
    return RuleField(
      key: key.value, label: label.value, valueKind: valueKind, units: units, options: options,
      group: group, topic: topic, step: step, explanation: explanation?.value ?? "",
      allowsSeveral: allowsSeveral, isNational: level != nil, isKey: isKey,
      isAboutGrowth: isAboutGrowth,
      location: key.location)
  }
}
