import Content
import Core
import Markdown
import Templates

/// The table of contents of a long page.
enum OutlineView {
  struct Entry: Sendable {
    var id: String
    var title: String
    var children: [Entry] = []
  }

  /// Pages with fewer headings than this need no table of contents.
  private static let threshold = 3

  /// Null for a short page.
  static func value(_ entries: [Entry]) -> TemplateValue {
    guard entries.count >= threshold else { return nil }
    return .rows(entries.map(value(of:)))
  }

  /// The headings of a text, those of the third level under those of the second.
  static func entries(of page: Page) -> [Entry] {
    var entries: [Entry] = []
    for heading in page.body.outline {
      let entry = Entry(id: heading.id, title: heading.text)
      if heading.level <= 2 || entries.isEmpty {
        entries.append(entry)
      } else if heading.level == 3 {
        entries[entries.count - 1].children.append(entry)
      }
    }
    return entries
  }

  private static func value(of entry: Entry) -> TemplateValue {
    [
      "id": .string(entry.id), "titel": .string(entry.title),
      "onderdelen": .rows(
        entry.children.map { ["id": .string($0.id), "titel": .string($0.title)] }),
    ]
  }
}
