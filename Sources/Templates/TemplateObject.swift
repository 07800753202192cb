/// Named values in the order they were added. Two objects are equal when they have the same names
/// and values in the same order.
///
/// Of names that the program writes there are few in an object: they are searched one by one, by hash. Names
/// that are data can be many, and lie in a table.
package struct TemplateObject: Sendable {
  typealias Entry = (TemplateKey, TemplateValue)

  enum Storage: Sendable {
    case entries([Entry])
    case table(NameTable<TemplateValue>)
  }

  let storage: Storage

  /// Where a name occurs twice, the last value counts.
  package init(_ entries: [(TemplateKey, TemplateValue)]) { storage = .entries(entries) }

  /// With names that are data. Where one occurs twice, the last value counts.
  package init(names: [(String, TemplateValue)]) {
    var table = NameTable<TemplateValue>()
    for (name, value) in names { table.add(Name(name), value) }
    storage = .table(table)
  }

  package var keys: [String] {
    switch storage {
    case .entries(let entries):
      entries.indices.filter { index in
        !entries[..<index].contains { $0.0 == entries[index].0 }
      }.map { entries[$0].0.text }
    case .table(let table): table.slots.map(\.name.text)
    }
  }

  package var isEmpty: Bool { keys.isEmpty }

  package subscript(name: String) -> TemplateValue? {
    let name = Name(name)
    return switch storage {
    case .entries(let entries): entries.last { name.matches($0.0) }?.1
    case .table(let table): table.slot(of: name).map { table.slots[$0].value }
    }
  }

  /// The object with more, or other, values. To one with names that are data nothing is added.
  package func adding(_ pairs: [(TemplateKey, TemplateValue)]) -> TemplateObject {
    guard case .entries(var entries) = storage else { return self }
    entries.reserveCapacity(entries.count + pairs.count)
    for pair in pairs {
      if let index = entries.firstIndex(where: { $0.0 == pair.0 }) {
        entries[index].1 = pair.1
      } else {
        entries.append(pair)
      }
    }
    return TemplateObject(entries)
  }
}

extension TemplateObject: Equatable {
  package static func == (a: TemplateObject, b: TemplateObject) -> Bool {
    switch (a.storage, b.storage) {
    case (.entries(let a), .entries(let b)):
      a.withUnsafeBufferPointer { a in
        b.withUnsafeBufferPointer { b in
          // Pages share parts, and then there is nothing to compare.
          a.baseAddress == b.baseAddress && a.count == b.count || a.elementsEqual(b, by: ==)
        }
      }
    case (.table(let a), .table(let b)): a == b
    default: false
    }
  }
}

extension TemplateObject: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (TemplateKey, TemplateValue)...) {
    self.init(elements)
  }
}
