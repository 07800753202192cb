import Core

/// Reads citations: `bron`, `bron/feit`, or `{bron: …, plaats: …}`.
extension MappingReader {
  func citations(_ key: String, _ sources: [Slug: Source], required: Bool = false) -> [Citation] {
    list(key, required: required).compactMap { citation($0, key: key, sources) }
  }

  func citation(_ key: String, _ sources: [Slug: Source], required: Bool = false) -> Citation? {
    node(key, required: required).flatMap { citation($0, key: key, sources) }
  }

  private func citation(
    _ value: YAMLValue, key: String, _ sources: [Slug: Source]
  ) -> Citation? {
    if let reader = MappingReader(value, in: context) {
      let reference = reader.text("bron", required: true)
      let place = reader.text("plaats")
      reader.finish()
      return reference.flatMap { citation($0, place: place?.value, sources) }
    }
    return scalar(value, key: key, expected: .text).flatMap { citation($0, place: nil, sources) }
  }

  /// The source and the fact.
  private func parts(of reference: String) -> [Substring] {
    // With characters beyond ASCII it is no reference, but told as it is written.
    guard reference.utf8.allSatisfy({ $0 < 0x80 }) else {
      return reference.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    }
    return reference.utf8.split(
      separator: UInt8(ascii: "/"), maxSplits: 1, omittingEmptySubsequences: false
    ).map { Substring($0) }
  }

  private func citation(
    _ reference: Located<String>, place: String?, _ sources: [Slug: Source]
  ) -> Citation? {
    let parts = parts(of: reference.value)
    guard let id = parts.first.flatMap({ Slug(exactly: String($0)) }), let source = sources[id]
    else {
      let name = parts.first.map(String.init) ?? reference.value
      let suggestion = NearMiss.closest(to: name, among: sources.keys.map(\.text).sorted())
      context.report(
        ContentProblem.sourceUnknown(name), at: reference.location,
        suggestions: suggestion.map {
          [.didYouMean(([$0] + parts.dropFirst().map(String.init)).joined(separator: "/"))]
        } ?? [])
      return nil
    }
    guard parts.count == 2 else {
      return Citation(source: id, fact: nil, place: place, location: reference.location)
    }
    let fact = Slug(exactly: String(parts[1]))
    if source.isReadable, fact.flatMap({ source.fact($0) }) == nil {
      let suggestion = NearMiss.closest(
        to: String(parts[1]), among: source.facts.map(\.id.text))
      context.report(
        ContentProblem.factUnknown(String(parts[1]), source: id.text), at: reference.location,
        suggestions: suggestion.map { [.didYouMean("\(id)/\($0)")] } ?? [])
    }
    return Citation(source: id, fact: fact, place: place, location: reference.location)
  }
}
