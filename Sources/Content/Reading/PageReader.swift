import Core
import Markdown

/// Reads one page: front matter, kind and body. Pure; safe to run for many pages at once.
package struct PageReader: Sendable {
  package struct Result: Sendable {
    /// Nil only when the file has no readable front matter. A page with other errors is kept, so that
    /// links to it are not reported as well.
    package var page: Page?
    package var diagnostics: [Diagnostic]
  }

  private let known: ContentContext

  package init(_ known: ContentContext) {
    self.known = known
  }

  package func read(_ file: SourceFile, as id: PageID) -> Result {
    switch FrontMatter.split(file.bytes) {
    case .failure(.missing):
      return failure(.frontMatterMissing, file, line: 1)
    case .failure(.unclosed):
      return failure(.frontMatterUnclosed, file, line: 1)
    case .success(let parts):
      return read(parts, file, as: id)
    }
  }

  /// Whether two files of the same page say the same but for its text: their front matter is the same. The steps
  /// of a guide stand in its text.
  package static func saysTheSame(_ a: [UInt8], _ b: [UInt8], as id: PageID) -> Bool {
    guard id.kind != .guide, case .success(let a) = FrontMatter.split(a),
      case .success(let b) = FrontMatter.split(b)
    else { return false }
    return a.yaml == b.yaml
  }

  private func read(_ parts: FrontMatter, _ file: SourceFile, as id: PageID) -> Result {
    let body = Markdown.parse(
      Array(parts.body), file: file.path, firstLine: parts.bodyLine,
      inChapters: id.kind == .guide)
    let context = YAMLContext(parts.yaml, file: file.path, firstLine: parts.yamlLine)
    guard let reader = context.composeMapping() else {
      return Result(page: nil, diagnostics: context.diagnostics + body.diagnostics)
    }
    let metadata = reader.metadata(of: id, known)
    let details = reader.details(of: id, body, known)
    reader.finish()
    // Without its details the page is in error and never published.
    let page = Page(
      id: id, file: file.path, metadata: metadata, details: details ?? .page, body: body)
    let style = known.houseStyle.diagnostics(in: file)
    return Result(page: page, diagnostics: context.diagnostics + body.diagnostics + style)
  }

  private func failure(_ problem: ContentProblem, _ file: SourceFile, line: Int) -> Result {
    let place = SourceLocation(file: file.path, line: line)
    return Result(page: nil, diagnostics: [Diagnostic(problem, at: place)])
  }
}
