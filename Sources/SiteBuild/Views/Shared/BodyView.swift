import Content
import Core
import Templates

/// The text of a page, as seen from the page it stands on.
enum BodyView {
  /// Null when the page has no text of its own.
  static func value(_ page: Page, in frame: PageFrame) -> TemplateValue {
    let renderer = BodyRenderer(
      graph: frame.context.graph, terms: frame.context.terms, assets: frame.context.assets)
    let html = renderer.html(of: page) { frame.address($0) }
    return html.isEmpty ? nil : .html(html)
  }
}
