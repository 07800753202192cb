import Content
import Core
import Templates

/// One line of a list.
struct ListEntry: Sendable {
  var title: String
  var path: SitePath
  var summary: String?
  var note: String?
  /// What filters find it by.
  var marks: String?

  init(_ page: Page, note: String? = nil) {
    title = page.title
    path = page.id.path
    summary = RowView.summary(of: page)
    self.note = note
  }

  init(title: String, path: SitePath, summary: String? = nil, note: String? = nil) {
    self.title = title
    self.path = path
    self.summary = summary
    self.note = note
  }

  func row(in frame: PageFrame) -> TemplateValue {
    RowView.row(title, path, summary: summary, note: note, marks: marks, in: frame)
  }

  /// Only the name and the note, for lists of many short names.
  func name(in frame: PageFrame) -> TemplateValue {
    frame.link(title, path).adding([("bij", .text(note))])
  }
}
