/// Where a province lies, roughly: for a picture, not for measuring.
package struct ProvinceOutline: Sendable {
  /// In degrees (WGS84).
  package struct Point: Hashable, Sendable {
    package var longitude: Double
    package var latitude: Double

    package init(longitude: Double, latitude: Double) {
      self.longitude = longitude
      self.latitude = latitude
    }
  }

  /// As the register of municipalities writes it.
  package var name: String
  /// The mainland and each island by itself; the last point joins the first.
  package var rings: [[Point]]
}
