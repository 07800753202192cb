import Content
import Core
import Templates

/// The municipalities nearby of which something is known: an example, not a rule for this one.
enum NeighboursView {
  private static let limit = 5

  static func value(_ municipality: Municipality, in frame: PageFrame) -> TemplateValue {
    let rows = frame.content.register.neighbours(of: municipality)
      .filter { !frame.site.knownFields(of: $0).isEmpty || page(of: $0, frame) != nil }
      .prefix(limit)
      .map { row($0, in: frame) }
    guard !rows.isEmpty else { return nil }
    return [
      "titel": .string(frame.t(.neighboursTitle)),
      "uitleg": .string(frame.t(.neighboursText, ["gemeente": municipality.name])),
      "rijen": .list(rows),
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
