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
  /// Whether it has more than `entries`.
  private let hasMore: Bool

  init(_ value: Value) {
    self.value = value
    var entries = UnsafeBufferPointer<TemplateObject.Entry>(start: nil, count: 0)
    var hasMore = false
    if case .object(let object) = value.pointee {
      switch object.storage {
      case .entries(let all): entries = all.withUnsafeBufferPointer { $0 }
      case .table: hasMore = true
      case .over(_, let own):
        entries = own.withUnsafeBufferPointer { $0 }
        hasMore = true
      }
    }
    self.entries = entries
    self.hasMore = hasMore
    bits = entries.reduce(0) { $0 | $1.0.bit }
  }

  /// The value of a name in it; nil when it has no such name.
  ///
  /// - Parameter text: of the program.
  @inline(__always)
  func find(_ part: NamePart, _ text: UnsafeRawBufferPointer) -> Value? {
    if bits & part.bit != 0, let value = Self.find(part, text, in: entries) { return value }
    return hasMore ? findMore(part, text) : nil
  }

  @inline(__always)
  private static func find(
    _ part: NamePart, _ text: UnsafeRawBufferPointer,
    in entries: UnsafeBufferPointer<TemplateObject.Entry>
  ) -> Value? {
    var index = entries.count
    while index > 0 {
      index -= 1
      if entries[index].0.hash == part.hash, entries[index].0.hasBytes(text, part.text) {
        return value(in: entries, index)
      }
    }
    return nil
  }

  private func findMore(_ part: NamePart, _ text: UnsafeRawBufferPointer) -> Value? {
    guard case .object(let object) = value.pointee else { return nil }
    switch object.storage {
    case .entries: return nil
    case .over(let shared, _):
      return shared.entries.withUnsafeBufferPointer { Self.find(part, text, in: $0) }
    case .table(let table):
      let name = UnsafeRawBufferPointer(
        rebasing: text[Int(part.text.lowerBound)..<Int(part.text.upperBound)])
      return table.slot(hash: part.hash, name).flatMap { Self.value(in: table, $0) }
    }
  }

  /// Adds its own values by the slots of their names, not those that it stands over.
  func add<Slot>(to values: inout [Value?], of names: NameTable<Slot>) {
    if case .object(let object) = value.pointee, case .table(let table) = object.storage {
      for (slot, name) in names.slots.enumerated() {
        values[slot] = table.slot(of: name.name).flatMap { Self.value(in: table, $0) }
      }
    }
    for index in entries.indices {
      if let slot = names.slot(of: entries[index].0) {
        values[slot] = Self.value(in: entries, index)
      }
    }
  }
}

extension Context {
  /// The value of an entry.
  @inline(__always)
  static func value(
    in entries: UnsafeBufferPointer<TemplateObject.Entry>, _ index: Int
  ) -> Value? {
    value(at: valueInEntry, of: entries, index)
  }

  private static func value(in table: NameTable<TemplateValue>, _ slot: Int) -> Value? {
    table.slots.withUnsafeBufferPointer { value(at: valueInSlot, of: $0, slot) }
  }

  @inline(__always)
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
