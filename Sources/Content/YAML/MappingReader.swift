import Core

/// Reads one YAML mapping with a closed schema: every key that is asked for is known, `finish()`
/// reports the others. A value of the wrong type is reported where it stands, and read as missing.
final class MappingReader {
  let context: YAMLContext
  let entries: [YAMLEntry]
  private let place: YAMLPlace
  /// The names that were asked for, some of them more than once.
  private var known: [String] = []
  /// Of each entry, whether it was asked for.
  private var isKnown: [Bool]

  init(_ entries: [YAMLEntry], at place: YAMLPlace, in context: YAMLContext) {
    self.entries = entries
    self.context = context
    self.place = place
    isKnown = [Bool](repeating: false, count: entries.count)
    known.reserveCapacity(2 * entries.count)
  }

  /// Nil when the value is no mapping.
  convenience init?(_ value: YAMLValue, in context: YAMLContext) {
    guard case .mapping(let entries) = value.content else { return nil }
    self.init(entries, at: value.place, in: context)
  }

  /// The place of the mapping as a whole.
  var location: SourceLocation { context.location(of: place) }

  /// The value of a key, not yet typed; nil when it is absent or empty.
  func node(_ key: String, required: Bool = false) -> YAMLValue? {
    known.append(key)
    guard let index = index(of: key) else {
      if required { report(.missingKey(key), at: location) }
      return nil
    }
    isKnown[index] = true
    let value = entries[index].value
    guard case .scalar(let scalar) = value.content else { return value }
    if scalar.isNothing {
      if required { report(.missingKey(key), at: context.location(of: value)) }
      return nil
    }
    if required, scalar.isBlank {
      report(.missingKey(key), at: context.location(of: value))
      return nil
    }
    return value
  }

  private func index(of key: String) -> Int? {
    entries.firstIndex { $0.kind == .text && $0.name == key }
  }

  /// Reports the keys that nobody asked for.
  func finish() {
    for (index, entry) in entries.enumerated() where !isKnown[index] {
      let place = context.location(of: entry.place)
      guard let key = entry.name else {
        report(.wrongType(key: nil, expected: .text), at: place)
        continue
      }
      let known = Set(known)
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
    index(of: key).map { context.location(of: entries[$0].value) } ?? location
  }
}

extension YAMLScalar {
  /// YAML's ways to write no value.
  fileprivate var isNothing: Bool {
    guard isPlain, text.utf8.count <= 4 else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }

  fileprivate var isBlank: Bool {
    // Any visible ASCII decides, and is much quicker to find than a character.
    !text.utf8.contains { (0x21..<0x7F).contains($0) } && text.allSatisfy(\.isWhitespace)
  }
}
