/// The text of an SVG path in whole units, as short as it can be.
struct MapPath {
  private(set) var text = ""

  /// A closed line; nothing when less than a triangle is left of it in whole units.
  mutating func addRing(_ points: [MapProjection.Point]) {
    var ring: [MapProjection.Point] = []
    for point in points where point != ring.last { ring.append(point) }
    guard ring.count >= 3 else { return }
    move(to: ring[0])
    text += "l"
    for (from, to) in zip(ring, ring.dropFirst()) {
      append(to.x - from.x)
      append(to.y - from.y)
    }
    text += "z"
  }

  /// A line of no length: a dot, where lines have round ends.
  mutating func addDot(_ point: MapProjection.Point) {
    move(to: point)
    text += "h0"
  }

  private mutating func move(to point: MapProjection.Point) {
    text += "M"
    append(point.x)
    append(point.y)
  }

  /// A minus sign keeps numbers apart by itself.
  private mutating func append(_ number: Int) {
    let followsNumber = text.utf8.last.map { (0x30...0x39).contains($0) } ?? false
    if number >= 0, followsNumber { text += " " }
    text += String(number)
  }
}
