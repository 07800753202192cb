import Core

extension MappingReader {
  /// A list of texts. A single text is not a list: it is reported.
  func texts(_ key: String, required: Bool = false, mayBeEmpty: Bool = false)
    -> [Located<String>]
  {
    list(key, required: required, mayBeEmpty: mayBeEmpty).compactMap {
      scalar($0, key: key, expected: .text)
    }
  }

  /// A list of mappings.
  func mappings(_ key: String, required: Bool = false, mayBeEmpty: Bool = false)
    -> [MappingReader]
  {
    list(key, required: required, mayBeEmpty: mayBeEmpty).compactMap { mapping($0, key: key) }
  }

  /// The elements of a list, not yet typed.
  /// - Parameter mayBeEmpty: an empty list says something, so it will do where one is required.
  func list(_ key: String, required: Bool = false, mayBeEmpty: Bool = false) -> [YAMLValue] {
    guard let value = node(key, required: required) else { return [] }
    guard case .list(let values) = value.content else {
      report(.wrongType(key: key, expected: .list), at: context.location(of: value))
      return []
    }
    if required, !mayBeEmpty, values.isEmpty {
      report(.missingKey(key), at: context.location(of: value))
    }
    return values
  }

  func mapping(_ value: YAMLValue, key: String) -> MappingReader? {
    if let reader = MappingReader(value, in: context) { return reader }
    report(.wrongType(key: key, expected: .mapping), at: context.location(of: value))
    return nil
  }

  /// A mapping of free keys to values, in the order of the file.
  func dictionary(_ key: String) -> [(key: Located<String>, value: YAMLValue)] {
    guard let value = node(key), let reader = mapping(value, key: key) else { return [] }
    return reader.pairs
  }

  /// All entries, whatever their keys.
  var pairs: [(key: Located<String>, value: YAMLValue)] {
    entries.compactMap { entry in
      let place = context.location(of: entry.place)
      guard let name = entry.name, entry.kind != .collection else {
        report(.wrongType(key: nil, expected: .text), at: place)
        return nil
      }
      return (Located(name.trimmingNewlines, at: place), entry.value)
    }
  }
}
