import Content
import Core
import Templates

/// The small map on the page of a region: its municipalities, and how much is known of each.
enum RegionMap {
  private static let width = 400
  /// Around the members, in degrees of latitude: some of what lies about them helps to see where it is.
  private static let margin = 0.12

  static func value(_ region: Region, in frame: PageFrame) -> TemplateValue {
    let register = frame.content.register
    let members = region.members.compactMap { register.municipality($0) }
    guard MapView.exists(frame.content),
      let projection = MapProjection(
        showing: members.map(\.point), margin: margin, width: width)
    else { return nil }
    let picture = MapPicture(
      title: frame.t(.mapRegionTitle, ["regio": region.name]),
      explanation: frame.t(.mapRegionText), id: "k-kaart", projection: projection, frame: frame)
    let order = frame.site.municipalitiesWithFactsOfRegion[region.slug] ?? []
    let codes = Set(order.map(\.code))
    return picture.value(order + members.filter { !codes.contains($0.code) })
  }
}
