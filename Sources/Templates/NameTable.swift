/// Many named values, found by the hash of the name: the place that it gives, or the first free one after.
struct NameTable: Sendable {
  typealias Slot = (name: Name, value: TemplateValue)

  /// In the order they were added.
  private(set) var slots: [Slot] = []
  /// The slot of a name, and free places; a power of two, at most half of them taken.
  private let places: [Int?]

  init(_ names: [(String, TemplateValue)]) {
    var size = 2
    while size < 2 * names.count { size *= 2 }
    var places = [Int?](repeating: nil, count: size)
    for (text, value) in names {
      let name = Name(text)
      let place = Self.place(of: name, in: places, slots)
      if let slot = places[place] {
        slots[slot].value = value
      } else {
        places[place] = slots.count
        slots.append((name, value))
      }
    }
    self.places = places
  }

  var keys: [String] { slots.map(\.name.text) }

  subscript(name: Name) -> TemplateValue? { slot(of: name).map { slots[$0].value } }

  func slot(of name: Name) -> Int? { places[Self.place(of: name, in: places, slots)] }

  private static func place(of name: Name, in places: [Int?], _ slots: [Slot]) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: name.hash) & mask
    while let slot = places[place], !slots[slot].name.matches(name) { place = (place + 1) & mask }
    return place
  }
}

extension NameTable: Equatable {
  static func == (a: NameTable, b: NameTable) -> Bool {
    a.slots.elementsEqual(b.slots) { $0.name.matches($1.name) && $0.value == $1.value }
  }
}
