import Core

/// Reads references to other things, and reports those that do not exist with what was meant.
extension MappingReader {
  func municipalities(_ key: String, _ register: MunicipalityRegister)
    -> [Located<MunicipalityCode>]
  {
    texts(key).compactMap { name in
      municipality(name, register).map { Located($0.code, at: name.location) }
    }
  }

  func municipality(_ name: Located<String>, _ register: MunicipalityRegister) -> Municipality? {
    switch register.lookup(name.value) {
    case .found(let municipality):
      return municipality
    case .misspelled(let municipality):
      context.report(
        ContentProblem.municipalityMisspelled(name.value, meant: municipality.name),
        at: name.location, suggestions: [.didYouMean(yaml: municipality.name)])
      return municipality
    case .former(let former, let current):
      context.report(
        ContentProblem.municipalityFormer(former.name, now: current.name, since: former.date),
        at: name.location, suggestions: [.didYouMean(yaml: current.name)])
      return current
    case .unknown(let suggestion):
      context.report(
        ContentProblem.municipalityUnknown(name.value), at: name.location,
        suggestions: suggestion.map { [.didYouMean(yaml: $0)] } ?? [])
      return nil
    }
  }

  func regions(_ key: String, _ register: MunicipalityRegister) -> [Located<Slug>] {
    texts(key).compactMap { name in
      if let region = register.region(named: name.value) {
        return Located(region.slug, at: name.location)
      }
      reportUnknown(
        .regionUnknown(name.value), name, candidates: register.regions.map(\.name))
      return nil
    }
  }

  func topics(_ key: String, _ topics: Set<Slug>) -> [Located<Slug>] {
    texts(key).compactMap { name in
      topic(name, topics).map { Located($0, at: name.location) }
    }
  }

  func topic(_ name: Located<String>, _ topics: Set<Slug>) -> Slug? {
    if let slug = Slug(exactly: name.value), topics.contains(slug) { return slug }
    reportUnknown(.topicUnknown(name.value), name, candidates: topics.map(\.text).sorted())
    return nil
  }

  /// References to entries of a vocabulary.
  func entries(_ key: String, _ vocabulary: Vocabulary, file: String) -> [Slug] {
    texts(key).compactMap { entry($0, vocabulary, file: file) }
  }

  func entry(_ key: String, _ vocabulary: Vocabulary, file: String, required: Bool = false)
    -> Slug?
  {
    text(key, required: required).flatMap { entry($0, vocabulary, file: file) }
  }

  private func entry(_ name: Located<String>, _ vocabulary: Vocabulary, file: String) -> Slug? {
    if let slug = Slug(exactly: name.value), vocabulary.entry(slug) != nil { return slug }
    let problem: ContentProblem =
      file == "doelgroepen.yaml"
      ? .audienceUnknown(name.value) : .entryUnknown(vocabulary: file, name.value)
    reportUnknown(problem, name, candidates: vocabulary.ids)
    return nil
  }

  func reportUnknown(
    _ problem: ContentProblem, _ name: Located<String>, candidates: [String]
  ) {
    let suggestion = NearMiss.closest(to: name.value, among: candidates)
    context.report(
      problem, at: name.location, suggestions: suggestion.map { [.didYouMean(yaml: $0)] } ?? [])
  }
}
