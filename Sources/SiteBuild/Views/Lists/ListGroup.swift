import Core
import Templates

/// A heading of a list with the lines under it.
struct ListGroup: Sendable {
  var id: String
  var title: String
  var explanation: String?
  var entries: [ListEntry]
  /// Short names in columns instead of rows with a summary.
  var isNamesOnly = false
  var more: (title: String, path: SitePath)?

  func value(in frame: PageFrame) -> TemplateValue {
    [
      "id": .string(id), "titel": .string(title), "uitleg": .text(explanation),
      "lijst": isNamesOnly ? nil : .rows(entries.map { $0.row(in: frame) }),
      "namen": isNamesOnly ? .rows(entries.map { $0.name(in: frame) }) : nil,
      "meer": more.map { frame.link($0.title, $0.path) } ?? nil,
    ]
  }
}
