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
    let renderer = BodyRenderer(frame.context, explainsTerms: isOwn)
    return renderer.html(of: page, on: frame.path) { frame.address($0) }
  }

  /// A part of the text of a page, as seen from the page of the frame, with the explanations of these uses
  /// of terms.
  static func value(
    _ part: RenderedBody, of page: Page, explaining uses: [TermUse] = [], in frame: PageFrame
  ) -> TemplateValue {
    let html = html(of: part, of: page, explaining: uses, in: frame)
    return html.isEmpty ? nil : .html(html)
  }

  static func html(
    of part: RenderedBody, of page: Page, explaining uses: [TermUse] = [], in frame: PageFrame
  ) -> String {
    BodyRenderer(frame.context, explainsTerms: true)
      .html(of: part, of: page, explaining: uses, on: frame.path) { frame.address($0) }
  }

  /// Parts of the text of a page that make up the page of the frame, with their terms explained, and what
  /// explains those.
  static func explained(_ parts: [RenderedBody], of page: Page, in frame: PageFrame) -> (
    parts: [TemplateValue], terms: TemplateValue
  ) {
    let uses = frame.context.terms.uses(
      inParts: parts, targets: frame.context.graph.targets[page.id] ?? [])
    return (
      zip(parts, uses).map { value($0, of: page, explaining: $1, in: frame) },
      TermListView.value(Array(uses.joined()), in: frame)
    )
  }
}
