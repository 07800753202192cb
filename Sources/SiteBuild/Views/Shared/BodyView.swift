import Content
import Core
import Links
import Markdown
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

  /// A part of the text of a page, as seen from the page of the frame; its terms are not explained.
  static func value(_ part: RenderedBody, of page: Page, in frame: PageFrame) -> TemplateValue {
    let renderer = BodyRenderer(
      graph: frame.context.graph, terms: nil, assets: frame.context.assets)
    let html = renderer.html(of: part, of: page, on: frame.path) { frame.address($0) }
    return html.isEmpty ? nil : .html(html)
  }
}
