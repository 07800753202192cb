/// A value that names are looked up in.
///
/// Points into the value that a page is rendered with, which lives unchanged until the page is there: nothing is
/// copied or counted to look at a part of it.
struct Context {
  typealias Value = UnsafePointer<TemplateValue>

  let value: Value
  /// Of an object with names that the program writes.
  private let entries: UnsafeBufferPointer<TemplateObject.Entry>

  init(_ value: Value) {
    self.value = value
    if case .object(let object) = value.pointee, case .entries(let entries) = object.storage {
      self.entries = entries.withUnsafeBufferPointer { $0 }
    } else {
      entries = UnsafeBufferPointer(start: nil, count: 0)
    }
  }

  /// Whether it is an object with names that the program writes, some at least.
  var hasWrittenNames: Bool { !entries.isEmpty }

  /// Every value in such an object, with its name.
  func forEach(_ body: (TemplateKey, Value) -> Void) {
    for index in entries.indices {
      if let value = Self.value(at: Self.valueInEntry, of: entries, index) {
        body(entries[index].0, value)
      }
    }
  }

  /// The value of a name in it; nil when it has no such name.
  func find(_ name: Name) -> Value? {
    var index = entries.count
    while index > 0 {
      index -= 1
      if name.matches(entries[index].0) {
        return Self.value(at: Self.valueInEntry, of: entries, index)
      }
    }
    return hasWrittenNames ? nil : findInTable(name)
  }

  private func findInTable(_ name: Name) -> Value? {
    guard case .object(let object) = value.pointee, case .table(let table) = object.storage,
      let slot = table.slot(of: name)
    else { return nil }
    return table.slots.withUnsafeBufferPointer { Self.value(at: Self.valueInSlot, of: $0, slot) }
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

  // Both are stored, so there is an offset.
  private static let valueInEntry = MemoryLayout<TemplateObject.Entry>.offset(of: \.1) ?? 0
  private static let valueInSlot =
    MemoryLayout<NameTable<TemplateValue>.Slot>.offset(of: \.value) ?? 0
}
