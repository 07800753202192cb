import Core

/// Reads one file of the register of sources.
package enum SourceReader {
  /// The source is kept when its file is no valid YAML, so that citations of it are not reported too.
  package static func read(
    _ file: SourceFile, id: Slug, style: HouseStyle = HouseStyle()
  ) -> (Source, [Diagnostic]) {
    let context = YAMLContext(file)
    guard let reader = context.composeMapping() else {
      return (unreadable(file, id), context.diagnostics)
    }
    let source = Source(
      id: id, file: file.path,
      title: reader.text("titel", required: true)
        ?? Located(id.text, at: SourceLocation(file: file.path, line: 1)),
      genre: reader.choice("soort", required: true) ?? .webPage,
      publisher: reader.text("uitgever", required: true)?.value ?? "",
      date: reader.referenceDate("datum", required: true) ?? .unknown,
      dateIsInferred: reader.flag("datum_afgeleid") ?? false,
      version: reader.date("versie")?.value,
      url: reader.url("url"),
      reuse: reader.text("hergebruik", required: true)?.value ?? "",
      state: reader.choice("staat", required: true) ?? .current,
      replacedBy: reader.slug("vervangen_door"),
      checked: reader.date("gecontroleerd")?.value,
      explanation: reader.text("toelichting")?.value,
      facts: SourceFacts(reader.facts("feiten")), unusedBecause: reader.text("niet_gebruikt")?.value
    )
    reader.finish()
    return (source, context.diagnostics + style.diagnostics(in: file))
  }

  private static func unreadable(_ file: SourceFile, _ id: Slug) -> Source {
    Source(
      id: id, file: file.path, title: Located(id.text, at: SourceLocation(file: file.path)),
      genre: .webPage, publisher: "", date: .unknown, dateIsInferred: false, reuse: "",
      state: .current, facts: [], isReadable: false)
  }
}

extension MappingReader {
  fileprivate func facts(_ key: String) -> [SourceFact] {
    var firstUse: [Slug: SourceLocation] = [:]
    return mappings(key, required: true, mayBeEmpty: true).compactMap { reader in
      let id = reader.slug("id", required: true)
      let fact = reader.text("feit", required: true)
      let year = reader.referenceDate("jaar", required: true)
      let place = reader.text("plaats", required: true)
      let isInferred = reader.flag("afgeleid") ?? false
      let nature = reader.choice("aard", FactNature.self)
      let unusedBecause = reader.text("niet_gebruikt")?.value
      reader.finish()
      guard let id, let fact else { return nil }
      if let first = firstUse[id.value] {
        context.report(
          ContentProblem.duplicate(what: "het feit \"\(id.value)\""), at: id.location,
          notes: [.init("Eerst gebruikt in", at: first)])
      }
      firstUse[id.value] = firstUse[id.value] ?? id.location
      return SourceFact(
        id: id.value, text: fact.value, year: year ?? .unknown, yearIsInferred: isInferred,
        place: place?.value ?? "", nature: nature, unusedBecause: unusedBecause,
        location: id.location)
    }
  }
}
