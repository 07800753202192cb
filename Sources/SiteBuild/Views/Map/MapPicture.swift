import Content
import Core
import Templates

/// A map of municipalities: how much is known of each, as the size of its dot.
struct MapPicture {
  /// How much is known, in the few steps that an eye can tell apart.
  enum Coverage: Int, CaseIterable {
    case little
    case some
    case much

    init(_ count: Int) {
      switch count {
      case ..<10: self = .little
      case ..<30: self = .some
      default: self = .much
      }
    }

    var radius: Int { 6 + 3 * rawValue }
  }

  let title: String
  let explanation: String
  /// Names the ids of its title and explanation, so that a page may hold several.
  let id: String
  let projection: MapProjection
  let frame: PageFrame
  /// What a municipality can be found by; nil where nothing is filtered.
  var filters: Filters?

  /// - Parameter municipalities: those to show; those of which something is known first.
  func value(_ municipalities: [Municipality]) -> TemplateValue {
    let known = municipalities.filter { !frame.site.knownFields(of: $0).isEmpty }
    // Where there is no room for all names, those that something is known of by themselves come first.
    let own = known.filter { !frame.site.isKnownThroughRegionOnly($0) }
    let others = known.filter { frame.site.isKnownThroughRegionOnly($0) }
    let labels = MapLabels(width: projection.width, height: projection.height, size: 17)
      .placed(
        (own + others).map {
          .init(title: $0.name, point: projection($0.point), radius: radius($0))
        })
    let marksByName = Dictionary(
      known.compactMap { place in marks(of: place).map { (place.name, $0) } },
      uniquingKeysWith: { first, _ in first })
    return [
      "id": .string(id),
      "titel": .string(title),
      "uitleg": .string(explanation),
      "breedte": .int(projection.width),
      "hoogte": .int(projection.height),
      "provincies": .list(provinces()),
      "stippen": .list(
        dots(municipalities.filter { frame.site.knownFields(of: $0).isEmpty })),
      "gemeenten": .list(known.map(circle)),
      "namen": .list(
        labels.map { label in
          [
            "titel": .string(label.title), "x": .int(label.x), "y": .int(label.y),
            "anker": .string(label.anchor.rawValue), "kenmerken": .text(marksByName[label.title]),
          ]
        }),
    ]
  }

  private func provinces() -> [TemplateValue] {
    frame.content.outlines.compactMap { outline in
      let rings = outline.rings.map { $0.map { projection($0) } }.filter { projection.shows($0) }
      var path = MapPath()
      for ring in rings { path.addRing(ring) }
      guard !path.isEmpty else { return nil }
      let mark = filters?.mark(of: FilterField.value(ofProvince: outline.name), in: .province)
      return ["pad": .string(path.text), "kenmerk": .text(mark)]
    }
  }

  /// The municipalities of which nothing is known: one path for all that a filter treats alike.
  private func dots(_ municipalities: [Municipality]) -> [TemplateValue] {
    var order: [String] = []
    var paths: [String: MapPath] = [:]
    for municipality in municipalities {
      let marks = filters?.marks(of: FilterField.values(ofPlace: municipality)) ?? ""
      if paths[marks] == nil { order.append(marks) }
      paths[marks, default: MapPath()].addDot(projection(municipality.point))
    }
    return order.map { marks in
      ["pad": .string(paths[marks]?.text ?? ""), "kenmerken": .string(marks)]
    }
  }

  private func circle(_ municipality: Municipality) -> TemplateValue {
    let point = projection(municipality.point)
    let count = frame.site.knownFields(of: municipality).count
    return [
      "x": .int(point.x), "y": .int(point.y), "straal": .int(radius(municipality)),
      "titel": .string(
        "\(municipality.name): \(ValueCount.text(count, frame.t) ?? frame.t(.unknown))"),
      "adres": .string(frame.address(municipality.pageID.path)),
      "via_regio": .bool(frame.site.isKnownThroughRegionOnly(municipality)),
      "kenmerken": .text(marks(of: municipality)),
    ]
  }

  private func marks(of municipality: Municipality) -> String? {
    filters?.marks(of: FilterField.values(of: municipality, frame.site))
  }

  private func radius(_ municipality: Municipality) -> Int {
    Coverage(frame.site.knownFields(of: municipality).count).radius
  }
}

extension SiteOverview {
  /// Whether all that is known of a municipality holds for its whole region.
  func isKnownThroughRegionOnly(_ municipality: Municipality) -> Bool {
    let known = rules(of: municipality).filter(\.isKnownNow)
    return !known.isEmpty && known.allSatisfy { $0.origin != .own }
  }
}
