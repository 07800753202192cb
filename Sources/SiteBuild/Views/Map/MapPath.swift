/// The text of an SVG path in whole units, as short as it can be.
struct MapPath {
  private var bytes: [UInt8] = []

  var isEmpty: Bool { bytes.isEmpty }
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A closed line; nothing when less than a triangle is left of it in whole units.
  mutating func addRing(_ points: [MapProjection.Point]) {
    var ring: [MapProjection.Point] = []
    for point in points where point != ring.last { ring.append(point) }
    guard ring.count >= 3 else { return }
    move(to: ring[0])
    bytes.append(UInt8(ascii: "l"))
    for (from, to) in zip(ring, ring.dropFirst()) {
      append(to.x - from.x)
      append(to.y - from.y)
    }
    bytes.append(UInt8(ascii: "z"))
  }

  /// A line of no length: a dot, where lines have round ends.
  mutating func addDot(_ point: MapProjection.Point) {
    move(to: point)
    bytes.append(contentsOf: "h0".utf8)
  }

  private mutating func move(to point: MapProjection.Point) {
    bytes.append(UInt8(ascii: "M"))
    append(point.x)
    append(point.y)
  }

  /// A minus sign keeps numbers apart by itself.
  private mutating func append(_ number: Int) {
    let followsNumber = bytes.last.map { (0x30...0x39).contains($0) } ?? false
    if number >= 0, followsNumber { bytes.append(UInt8(ascii: " ")) }
    bytes.append(contentsOf: String(number).utf8)
  }
}
