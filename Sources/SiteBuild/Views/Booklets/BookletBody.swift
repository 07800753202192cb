import Content
import Core
import Templates

/// The text of a page within its booklet.
enum BookletBody {
  /// The headings that are chapters.
  static func chapters(of page: Page) -> [Booklet.Chapter] {
    page.body.outline.filter { $0.level == 2 }.map { .init(id: $0.id, title: $0.text) }
  }

  /// Links to sources carry the number of the source. Terms open on a screen only; a booklet has its own
  /// list of words.
  static func value(_ page: Page, in booklet: Booklet) -> TemplateValue {
    let frame = booklet.frame
    var renderer = BodyRenderer(frame.context, explainsTerms: false)
    renderer.numbers = booklet.sources.numberOfPage
    let html = renderer.html(of: page, on: frame.path) { frame.address($0) }
    return html.isEmpty ? nil : .html(html)
  }
}
