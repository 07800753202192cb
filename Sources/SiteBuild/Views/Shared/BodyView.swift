import Content
import Core
import Links
import Templates

/// The text of a page, as seen from the page it stands on.
enum BodyView {
  /// Null when the page has no text of its own.
  static func value(_ page: Page, in frame: PageFrame) -> TemplateValue {
    let html = html(of: page, in: frame)
    return html.isEmpty ? nil : .html(html)
  }

  /// On another page than its own the text comes without explanations of its terms: several texts on one
  /// page would explain a term several times.
  static func html(of page: Page, in frame: PageFrame) -> String {
    let isOwn = page.id.path == frame.path
    let renderer = BodyRenderer(
      graph: frame.context.graph, terms: isOwn ? frame.context.terms : nil,
      assets: frame.context.assets)
    return renderer.html(of: page, on: frame.path) { frame.address($0) }
  }
}
