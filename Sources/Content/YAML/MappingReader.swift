import Core
import Yams

/// Reads one YAML mapping with a closed schema: every key that is asked for is known, `finish()`
/// reports the others. A value of the wrong type is reported where it stands, and read as missing.
final class MappingReader {
  let context: YAMLContext
  /// The place of the mapping as a whole.
  let location: SourceLocation
  private let mapping: Node.Mapping
  private var known: [String] = []

  init(_ mapping: Node.Mapping, in context: YAMLContext) {
    self.mapping = mapping
    self.context = context
    location =
      mapping.mark.map { context.location(of: $0) }
      ?? SourceLocation(file: context.file, line: 1)
  }

  /// The value of a key, not yet typed; nil when it is absent or empty.
  func node(_ key: String, required: Bool = false) -> Node? {
    if !known.contains(key) { known.append(key) }
    guard let node = mapping[key] else {
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

  var pairs: [(key: Node, value: Node)] { mapping.map { ($0.key, $0.value) } }

  /// Reports the keys that nobody asked for.
  func finish() {
    for (keyNode, _) in mapping {
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
    mapping[key].map(context.location(of:)) ?? location
  }
}
