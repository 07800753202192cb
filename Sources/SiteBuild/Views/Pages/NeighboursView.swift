import Content
import Core
import Templates

/// The municipalities nearby of which something is known: an example, not a rule for this one. Those of
/// the same region, or where there are none, the nearest of other regions.
enum NeighboursView {
  private static let limit = 5
  private static let limitElsewhere = 3

  static func value(_ municipality: Municipality, in frame: PageFrame) -> TemplateValue {
    let register = frame.content.register
    let isOther = { (other: Municipality) in other.code != municipality.code }
    let near = (frame.site.municipalitiesWithFactsOfRegion[municipality.region] ?? [])
      .filter(isOther)
    let others = near.isEmpty ? frame.site.municipalitiesWithFacts.filter(isOther) : near
    let shown = register.byDistance(others, from: municipality)
      .prefix(near.isEmpty ? limitElsewhere : limit)
    guard !shown.isEmpty else { return nil }
    let text = near.isEmpty ? InterfaceText.neighboursElsewhere : .neighboursText
    return [
      "titel": .string(frame.t(.neighboursTitle)),
      "uitleg": .string(frame.t(text, ["gemeente": municipality.name])),
      "rijen": .list(shown.map { row($0, in: frame) }),
    ]
  }

  private static func row(_ neighbour: Municipality, in frame: PageFrame) -> TemplateValue {
    let count = frame.site.knownFields(of: neighbour).count
    return RowView.row(
      neighbour.name, neighbour.pageID.path, summary: page(of: neighbour, frame)?.metadata.summary,
      note: ValueCount.text(count, frame.t), in: frame)
  }

  private static func page(of municipality: Municipality, _ frame: PageFrame) -> Page? {
    frame.content.page(of: municipality.code)
  }
}

/// "9 onderwerpen bekend"
enum ValueCount {
  static func text(_ count: Int, _ t: InterfaceStrings) -> String? {
    switch count {
    case 0: nil
    case 1: t(.valuesKnownOne)
    default: t(.valuesKnown, ["aantal": String(count)])
    }
  }
}
