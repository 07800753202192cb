import Templates

/// Names beside the dots of a map, as far as there is room for them: each where it covers no dot and no
/// other name, those of the first places first.
struct MapLabels {
  struct Place {
    var title: String
    var point: MapProjection.Point
    var radius: Int
  }

  struct Label: Equatable {
    enum Anchor: String {
      case start
      case middle
      case end
    }

    var title: String
    var x: Int
    var y: Int
    var anchor: Anchor
  }

  private struct Box {
    var left: Int
    var right: Int
    var top: Int
    var bottom: Int

    func touches(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  /// A letter is about this part of the size wide, in most typefaces.
  private static let letterWidth = 0.58
  private static let gap = 3

  let width: Int
  let height: Int
  /// Of the letters, in units of the map.
  let size: Int

  func placed(_ places: [Place]) -> [Label] {
    var taken = places.map { place in
      Box(
        left: place.point.x - place.radius, right: place.point.x + place.radius,
        top: place.point.y - place.radius, bottom: place.point.y + place.radius)
    }
    return places.compactMap { place in
      for (label, box) in candidates(place) where fits(box, taken) {
        taken.append(box)
        return label
      }
      return nil
    }
  }

  private func fits(_ box: Box, _ taken: [Box]) -> Bool {
    box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height
      && !taken.contains { $0.touches(box) }
  }

  /// Right, left, above, below, and where those are taken aslant.
  private func candidates(_ place: Place) -> [(Label, Box)] {
    let length = Int((Double(place.title.count * size) * Self.letterWidth).rounded(.up))
    let (x, y) = (place.point.x, place.point.y)
    let away = place.radius + Self.gap
    /// From the middle of the letters to the line they stand on.
    let drop = size / 3
    let (above, below) = (y - place.radius, y + place.radius + size - drop)
    return [
      (Label.Anchor.start, x + away, y + drop), (.end, x - away, y + drop),
      (.middle, x, y - away), (.middle, x, y + away + size - drop),
      (.start, x + away, above), (.end, x - away, above),
      (.start, x + away, below), (.end, x - away, below),
    ].map { anchor, x, y in
      let left =
        switch anchor {
        case .start: x
        case .middle: x - length / 2
        case .end: x - length
        }
      return (
        Label(title: place.title, x: x, y: y, anchor: anchor),
        Box(left: left, right: left + length, top: y - size + drop, bottom: y + drop)
      )
    }
  }
}
