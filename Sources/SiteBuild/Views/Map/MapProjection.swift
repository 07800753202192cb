import Content

/// From degrees to the units of a picture. A degree of longitude at 52° is 0.616 of a degree of latitude
/// (cos 52°), which is straight enough for a country of this size.
struct MapProjection: Sendable {
  struct Point: Hashable, Sendable {
    var x: Int
    var y: Int
  }

  private static let longitudeScale = 0.616

  let width: Int
  let height: Int
  private let west: Double
  private let north: Double
  /// Units in a degree of latitude.
  private let scale: Double

  /// - Parameters:
  ///   - points: what must be in the picture; nil when there are none.
  ///   - margin: around them, in degrees of latitude.
  init?(showing points: [ProvinceOutline.Point], margin: Double, width: Int) {
    guard let first = points.first else { return nil }
    var (west, east) = (first.longitude, first.longitude)
    var (south, north) = (first.latitude, first.latitude)
    for point in points {
      (west, east) = (min(west, point.longitude), max(east, point.longitude))
      (south, north) = (min(south, point.latitude), max(north, point.latitude))
    }
    west -= margin / Self.longitudeScale
    east += margin / Self.longitudeScale
    (south, north) = (south - margin, north + margin)
    self.west = west
    self.north = north
    self.width = width
    scale = Double(width) / ((east - west) * Self.longitudeScale)
    height = Int(((north - south) * scale).rounded())
  }

  func callAsFunction(_ point: ProvinceOutline.Point) -> Point {
    Point(
      x: Int(((point.longitude - west) * Self.longitudeScale * scale).rounded()),
      y: Int(((north - point.latitude) * scale).rounded()))
  }

  /// Whether any of the points is in the picture, or the picture may lie between them.
  func shows(_ points: [Point]) -> Bool {
    guard let left = points.map(\.x).min(), let right = points.map(\.x).max(),
      let top = points.map(\.y).min(), let bottom = points.map(\.y).max()
    else { return false }
    return left <= width && right >= 0 && top <= height && bottom >= 0
  }
}

extension Municipality {
  var point: ProvinceOutline.Point { .init(longitude: longitude, latitude: latitude) }
}
