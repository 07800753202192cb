import Core
import Yams

extension YAMLContext {
  /// The root of the text as a mapping; nil after reporting why it is not one. An empty text is an
  /// empty mapping.
  func composeMapping() -> MappingReader? {
    guard let root = compose() else {
      guard diagnostics.isEmpty else { return nil }
      let place = YAMLPlace(line: 1, column: 1, length: 1)
      return MappingReader([], at: place, in: self)
    }
    if let reader = MappingReader(root, in: self) { return reader }
    report(YAMLProblem.wrongType(key: nil, expected: .mapping), at: location(of: root))
    return nil
  }

  /// The root of the text as a list of mappings.
  func composeList() -> [MappingReader] {
    guard let root = compose() else { return [] }
    guard case .list(let values) = root.content else {
      report(YAMLProblem.wrongType(key: nil, expected: .list), at: location(of: root))
      return []
    }
    return values.compactMap { value in
      if let reader = MappingReader(value, in: self) { return reader }
      report(YAMLProblem.wrongType(key: nil, expected: .mapping), at: location(of: value))
      return nil
    }
  }

  private func compose() -> YAMLValue? {
    PlainYAMLReader.read(text, firstLine: firstLine) ?? composeWithYams()
  }

  /// The root of the text as libyaml reads it; nil for an empty text, and after reporting a mistake.
  func composeWithYams() -> YAMLValue? {
    let text = String(decoding: text, as: UTF8.self)
    if let place = AliasGuard.firstAlias(in: text) {
      report(YAMLProblem.aliases, at: location(ofByte: place))
      return nil
    }
    do {
      // Without rules for types: scalars are read as they are written, and nothing is guessed at the
      // price of a dozen regular expressions each.
      // With the encoding, or else the environment is searched for one each time.
      return try Yams.compose(yaml: text, .basic, .default, .utf8).map(value(of:))
    } catch let error as YamlError {
      report(error)
    } catch {
      report(
        YAMLProblem.invalid(reason: String(describing: error)), at: SourceLocation(file: file))
    }
    return nil
  }

  private func value(of node: Node) -> YAMLValue {
    let content: YAMLValue.Content
    switch node {
    case .scalar(let scalar):
      content = .scalar(YAMLScalar(text: scalar.string, isPlain: scalar.style == .plain))
    case .sequence(let sequence): content = .list(sequence.map(value(of:)))
    case .mapping(let mapping): content = .mapping(mapping.map { entry($0.key, $0.value) })
    // Only in trees that are made to be written: a parser puts the value in place of the alias.
    case .alias: content = .list([])
    }
    return YAMLValue(content: content, place: place(of: node))
  }

  private func entry(_ key: Node, _ value: Node) -> YAMLEntry {
    var kind = YAMLEntry.KeyKind.collection
    if case .scalar = key { kind = key.tag.rawValue == Tag.Name.str.rawValue ? .text : .tagged }
    return YAMLEntry(
      name: key.string, kind: kind, place: place(of: key), value: self.value(of: value))
  }

  private func report(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      report(YAMLProblem.invalid(reason: problem), at: location(of: place(of: mark)))
    case .duplicatedKeysInMapping(let duplicates, let context):
      let key = duplicates.sorted().first ?? ""
      let first = location(of: place(of: context.mark, length: key.utf8.count))
      report(
        YAMLProblem.duplicateKey(key), at: secondLocation(ofKey: key) ?? first,
        notes: [.init("Eerst gebruikt in", at: first)])
    case .reader(let problem, let offset, _, _):
      report(
        YAMLProblem.invalid(reason: problem),
        at: offset.map { location(ofByte: $0) } ?? SourceLocation(file: file))
    default:
      report(
        YAMLProblem.invalid(reason: String(describing: error)), at: SourceLocation(file: file))
    }
  }
}
