/// Many named values, found by the hash of the name: at the place that it gives, or the next ones until a
/// free one.
struct NameTable<Value> {
  typealias Slot = (name: Name, value: Value)

  /// In the order they were added.
  private(set) var slots: [Slot] = []
  /// The slot of a name, or -1 for a free place; a power of two, at most half of them taken.
  private var places: [Int32] = [-1, -1]

  /// Where the name is there already, its value becomes this one.
  /// - Returns: its slot.
  @discardableResult
  mutating func add(_ name: Name, _ value: Value) -> Int {
    if let slot = slot(hash: name.hash, where: { $0.matches(name) }) {
      slots[slot].value = value
      return slot
    }
    slots.append((name, value))
    if 2 * slots.count > places.count {
      places = Array(repeating: -1, count: 2 * places.count)
      for slot in slots.indices { place(slot) }
    } else {
      place(slots.count - 1)
    }
    return slots.count - 1
  }

  func slot(of name: Name) -> Int? { slot(hash: name.hash) { $0.matches(name) } }

  func slot(of key: TemplateKey) -> Int? { slot(hash: key.hash) { $0.matches(key) } }

  /// - Parameter name: the bytes of a name with this hash.
  func slot(hash: UInt64, _ name: UnsafeRawBufferPointer) -> Int? {
    slot(hash: hash) { $0.hash == hash && $0.isSame(name) }
  }

  private func slot(hash: UInt64, where isIt: (Name) -> Bool) -> Int? {
    var place = firstPlace(hash)
    while places[place] >= 0 {
      let slot = Int(places[place])
      if isIt(slots[slot].name) { return slot }
      place = next(place)
    }
    return nil
  }

  private mutating func place(_ slot: Int) {
    var place = firstPlace(slots[slot].name.hash)
    while places[place] >= 0 { place = next(place) }
    places[place] = Int32(slot)
  }

  private func firstPlace(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash) & (places.count - 1)
  }

  private func next(_ place: Int) -> Int { (place + 1) & (places.count - 1) }
}

extension NameTable: Sendable where Value: Sendable {}

extension NameTable: Equatable where Value: Equatable {
  static func == (a: NameTable, b: NameTable) -> Bool {
    a.slots.elementsEqual(b.slots) { $0.name.matches($1.name) && $0.value == $1.value }
  }
}
