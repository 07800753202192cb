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
    /// What pages share, with the values of one page over it.
    case over(SharedValues, [Entry])
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

  /// With values of one page over those that it shares with others. Where a name occurs twice, the last value
  /// counts, and one of the page before a shared one.
  package init(_ entries: [(TemplateKey, TemplateValue)], over shared: SharedValues) {
    storage = .over(shared, entries)
  }

  package var keys: [String] {
    switch storage {
    case .entries(let entries): Self.keys(of: entries)
    case .table(let table): table.slots.map(\.name.text)
    case .over(let shared, let own): Self.keys(of: shared.entries + own)
    }
  }

  private static func keys(of entries: [Entry]) -> [String] {
    entries.indices.filter { index in
      !entries[..<index].contains { $0.0 == entries[index].0 }
    }.map { entries[$0].0.text }
  }

  package var isEmpty: Bool { keys.isEmpty }

  package subscript(name: String) -> TemplateValue? {
    let name = Name(name)
    return switch storage {
    case .entries(let entries): entries.last { name.matches($0.0) }?.1
    case .table(let table): table.slot(of: name).map { table.slots[$0].value }
    case .over(let shared, let own):
      (own.last { name.matches($0.0) } ?? shared.entries.last { name.matches($0.0) })?.1
    }
  }

  /// The object with more, or other, values. To one with names that are data nothing is added.
  package func adding(_ pairs: [(TemplateKey, TemplateValue)]) -> TemplateObject {
    switch storage {
    case .entries(let entries): TemplateObject(Self.adding(pairs, to: entries))
    case .table: self
    case .over(let shared, let own): TemplateObject(Self.adding(pairs, to: own), over: shared)
    }
  }

  private static func adding(_ pairs: [Entry], to present: [Entry]) -> [Entry] {
    var entries = present
    entries.reserveCapacity(entries.count + pairs.count)
    for pair in pairs {
      if let index = entries.firstIndex(where: { $0.0 == pair.0 }) {
        entries[index].1 = pair.1
      } else {
        entries.append(pair)
      }
    }
    return entries
  }
}

extension TemplateObject: Equatable {
  package static func == (a: TemplateObject, b: TemplateObject) -> Bool {
    switch (a.storage, b.storage) {
    case (.entries(let a), .entries(let b)): areSame(a, b)
    case (.table(let a), .table(let b)): a == b
    case (.over(let a, let own), .over(let b, let other)):
      areSame(a.entries, b.entries) && areSame(own, other)
    default: false
    }
  }

  private static func areSame(_ a: [Entry], _ b: [Entry]) -> Bool {
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        // Pages share parts, and then there is nothing to compare.
        a.baseAddress == b.baseAddress && a.count == b.count || a.elementsEqual(b, by: ==)
      }
    }
  }
}

extension TemplateObject: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (TemplateKey, TemplateValue)...) {
    self.init(elements)
  }
}
