import Core
import Yams

/// Reads one YAML mapping with a closed schema: every key that is asked for is known, `finish()`
/// reports the others. A value of the wrong type is reported where it stands, and read as missing.
final class MappingReader {
  let context: YAMLContext
  /// The place of the mapping as a whole.
  let location: SourceLocation
  let pairs: [(key: Node, value: Node)]
  /// The keys as texts, in the order of `pairs`; nil for what is no plain text.
  private let keys: [String?]
  private var known: [String] = []

  init(_ mapping: Node.Mapping, in context: YAMLContext) {
    pairs = mapping.map { $0 }
    keys = pairs.map { Self.text(ofKey: $0.key) }
    self.context = context
    location =
      mapping.mark.map { context.location(of: $0) }
      ?? SourceLocation(file: context.file, line: 1)
  }

  /// The value of a key, not yet typed; nil when it is absent or empty.
  func node(_ key: String, required: Bool = false) -> Node? {
    if !known.contains(key) { known.append(key) }
    guard let node = value(of: key) else {
      if required { report(.missingKey(key), at: location) }
      return nil
    }
    guard case .scalar(let scalar) = node else { return node }
    if scalar.style == .plain, Self.nothing.contains(scalar.string) {
      if required { report(.missingKey(key), at: context.location(of: node)) }
      return nil
    }
    if required, scalar.string.allSatisfy(\.isWhitespace) {
      report(.missingKey(key), at: context.location(of: node))
      return nil
    }
    return node
  }

  /// YAML's ways to write no value.
  private static let nothing: Set<String> = ["", "~", "null", "Null", "NULL"]

  private func value(of key: String) -> Node? {
    keys.firstIndex(of: key).map { pairs[$0].value }
  }

  /// Nil for a key with a tag that makes it something else than text (`!!int 1`).
  private static func text(ofKey node: Node) -> String? {
    guard case .scalar(let scalar) = node, node.tag.rawValue == Tag.Name.str.rawValue else {
      return nil
    }
    return scalar.string
  }

  /// Reports the keys that nobody asked for.
  func finish() {
    for (keyNode, _) in pairs {
      let place = context.location(of: keyNode)
      guard let key = keyNode.string else {
        report(.wrongType(key: nil, expected: .text), at: place)
        continue
      }
      guard !known.contains(key) else { continue }
      let suggestion = NearMiss.closest(to: key, among: known)
      context.report(
        YAMLProblem.unknownKey(key), at: place,
        suggestions: suggestion.map { [.didYouMean($0)] } ?? [
          .init("Bekende sleutels: \(known.sorted().joined(separator: ", "))")
        ])
    }
  }

  func report(_ problem: YAMLProblem, at location: SourceLocation) {
    context.report(problem, at: location)
  }

  /// Where the value of `key` stands; the mapping itself when it is absent.
  func location(of key: String) -> SourceLocation {
    value(of: key).map(context.location(of:)) ?? location
  }
}
