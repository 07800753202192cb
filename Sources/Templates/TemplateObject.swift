/// Named values in the order they were added. Two objects are equal when they have the same names
/// and values in the same order.
///
/// View values are small, so this is one array that is searched by hash, not a `Dictionary`: less
/// memory, faster to look up in, and no order that changes from run to run.
package struct TemplateObject: Sendable, Equatable {
  private struct Entry: Sendable, Equatable {
    let key: TemplateKey
    var value: TemplateValue
  }

  private var entries: [Entry] = []

  package init() {}

  /// Where a name occurs twice, the last value counts.
  package init(_ pairs: [(String, TemplateValue)]) {
    entries.reserveCapacity(pairs.count)
    for (key, value) in pairs { self[key] = value }
  }

  package var keys: [String] { entries.map(\.key.text) }

  package var isEmpty: Bool { entries.isEmpty }

  /// Setting nil removes the name; a value that may be missing is `.null`.
  package subscript(key: String) -> TemplateValue? {
    get { self[TemplateKey(key)] }
    set {
      let key = TemplateKey(key)
      switch (position(of: key), newValue) {
      case (let position?, let value?): entries[position].value = value
      case (let position?, nil): entries.remove(at: position)
      case (nil, let value?): entries.append(Entry(key: key, value: value))
      case (nil, nil): break
      }
    }
  }

  subscript(key: TemplateKey) -> TemplateValue? {
    position(of: key).map { entries[$0].value }
  }

  private func position(of key: TemplateKey) -> Int? {
    for index in entries.indices where entries[index].key.hash == key.hash {
      if entries[index].key.text == key.text { return index }
    }
    return nil
  }
}

extension TemplateObject: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, TemplateValue)...) { self.init(elements) }
}
