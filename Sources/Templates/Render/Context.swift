/// A value that names are looked up in.
///
/// Points into the value that a page is rendered with, which lives unchanged until the page is there:
/// nothing is copied or counted to look at a part of it.
struct Context {
  typealias Value = UnsafePointer<TemplateValue>

  let value: Value
  /// Of an object with names that the program writes.
  private let entries: UnsafeBufferPointer<TemplateObject.Entry>
  /// The bits of the hashes of its names: most names that are looked up in it are not there.
  private let bits: UInt64
  private let isTable: Bool

  init(_ value: Value) {
    self.value = value
    var entries = UnsafeBufferPointer<TemplateObject.Entry>(start: nil, count: 0)
    var isTable = false
    if case .object(let object) = value.pointee {
      switch object.storage {
      case .entries(let all): entries = all.withUnsafeBufferPointer { $0 }
      case .table: isTable = true
      }
    }
    self.entries = entries
    bits = entries.reduce(0) { $0 | $1.0.bit }
    self.isTable = isTable
  }

  /// The value of a name in it; nil when it has no such name.
  ///
  /// - Parameter text: of the program.
  @inline(__always)
  func find(_ part: NamePart, _ text: UnsafeRawBufferPointer) -> Value? {
    var index = bits & part.bit == 0 ? 0 : entries.count
    while index > 0 {
      index -= 1
      if entries[index].0.hash == part.hash, entries[index].0.hasBytes(text, part.text) {
        return Self.value(at: Self.valueInEntry, of: entries, index)
      }
    }
    if !isTable { return nil }
    let name = UnsafeRawBufferPointer(
      rebasing: text[Int(part.text.lowerBound)..<Int(part.text.upperBound)])
    return findInTable { $0.slot(hash: part.hash, name) }
  }

  private func findInTable(_ slot: (NameTable<TemplateValue>) -> Int?) -> Value? {
    guard case .object(let object) = value.pointee, case .table(let table) = object.storage,
      let slot = slot(table)
    else { return nil }
    return table.slots.withUnsafeBufferPointer { Self.value(at: Self.valueInSlot, of: $0, slot) }
  }

  /// The value of each of some names, nil where it has none.
  func values<Slot>(of names: NameTable<Slot>) -> [Value?] {
    if isTable { return names.slots.map { key in findInTable { $0.slot(of: key.name) } } }
    var values = [Value?](repeating: nil, count: names.slots.count)
    for index in entries.indices {
      if let slot = names.slot(of: entries[index].0) {
        values[slot] = Self.value(at: Self.valueInEntry, of: entries, index)
      }
    }
    return values
  }
}

extension Context {
  private static func value<Pair>(
    at offset: Int, of pairs: UnsafeBufferPointer<Pair>, _ index: Int
  ) -> Value? {
    pairs.baseAddress.map {
      (UnsafeRawPointer($0 + index) + offset).assumingMemoryBound(to: TemplateValue.self)
    }
  }

  /// Where in an entry the value stands: a tuple has its parts in order, each where its alignment allows.
  /// Worked out like this it is a constant, and not looked up for every name.
  private static var valueInEntry: Int {
    let alignment = MemoryLayout<TemplateValue>.alignment
    return (MemoryLayout<TemplateKey>.size + alignment - 1) / alignment * alignment
  }

  // It is stored, so there is an offset.
  private static let valueInSlot =
    MemoryLayout<NameTable<TemplateValue>.Slot>.offset(of: \.value) ?? 0
}
