import Core
import Yams

extension YAMLContext {
  /// The root of the text as a mapping; nil after reporting why it is not one. An empty text is an
  /// empty mapping.
  func composeMapping(_ text: String) -> MappingReader? {
    switch compose(text) {
    case .mapping(let mapping)?: return MappingReader(mapping, in: self)
    case nil where diagnostics.isEmpty: return MappingReader(Node.Mapping([]), in: self)
    case let node?:
      report(YAMLProblem.wrongType(key: nil, expected: .mapping), at: location(of: node))
      return nil
    case nil: return nil
    }
  }

  /// The root of the text as a list of mappings.
  func composeList(_ text: String) -> [MappingReader] {
    switch compose(text) {
    case .sequence(let nodes)?:
      return nodes.compactMap { node in
        if case .mapping(let mapping) = node { return MappingReader(mapping, in: self) }
        report(YAMLProblem.wrongType(key: nil, expected: .mapping), at: location(of: node))
        return nil
      }
    case let node?:
      report(YAMLProblem.wrongType(key: nil, expected: .list), at: location(of: node))
      return []
    case nil: return []
    }
  }

  private func compose(_ text: String) -> Node? {
    if let place = AliasGuard.firstAlias(in: text) {
      report(YAMLProblem.aliases, at: location(ofByte: place))
      return nil
    }
    do {
      // Without rules for types: scalars are read as they are written, and nothing is guessed at the
      // price of a dozen regular expressions each.
      // With the encoding, or else the environment is searched for one each time.
      return try Yams.compose(yaml: text, .basic, .default, .utf8)
    } catch let error as YamlError {
      report(error)
    } catch {
      report(
        YAMLProblem.invalid(reason: String(describing: error)), at: SourceLocation(file: file))
    }
    return nil
  }

  private func report(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      report(YAMLProblem.invalid(reason: problem), at: location(of: mark))
    case .duplicatedKeysInMapping(let duplicates, let context):
      let key = duplicates.sorted().first ?? ""
      let first = location(of: context.mark, length: key.utf8.count)
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
