import Core
import Yams

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
  func list(_ key: String, required: Bool = false, mayBeEmpty: Bool = false) -> [Node] {
    guard let node = node(key, required: required) else { return [] }
    guard case .sequence(let sequence) = node else {
      report(.wrongType(key: key, expected: .list), at: context.location(of: node))
      return []
    }
    if required, !mayBeEmpty, sequence.isEmpty {
      report(.missingKey(key), at: context.location(of: node))
    }
    return Array(sequence)
  }

  func mapping(_ node: Node, key: String) -> MappingReader? {
    guard case .mapping(let mapping) = node else {
      report(.wrongType(key: key, expected: .mapping), at: context.location(of: node))
      return nil
    }
    return MappingReader(mapping, in: context)
  }

  /// A mapping of free keys to lists of texts, in the order of the file.
  func dictionary(_ key: String) -> [(key: Located<String>, value: Node)] {
    guard let node = node(key), let reader = mapping(node, key: key) else { return [] }
    return reader.entries
  }

  /// All entries, whatever their keys.
  private var entries: [(key: Located<String>, value: Node)] {
    pairs.compactMap { keyNode, value in
      scalar(keyNode, key: "", expected: .text).map { ($0, value) }
    }
  }
}
