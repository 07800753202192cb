import Core
import Templates

/// Renders pages in parallel. A page's HTML depends on its view value and the theme alone.
struct PageRenderer {
  struct Output {
    /// In the order of the pages.
    var html: [[UInt8]]
    var diagnostics: [Diagnostic]
  }

  private let templates: TemplateLibrary

  init(_ templates: TemplateLibrary) {
    self.templates = templates
  }

  func render(_ pages: [PlannedPage], jobs: Int) async -> Output {
    let templates = templates
    let results = await concurrentMap(pages, jobs: jobs) { page in
      let result = templates.render(page.template, with: page.view())
      return (result.bytes, result.diagnostics)
    }
    return Output(html: results.map(\.0), diagnostics: results.flatMap(\.1))
  }
}
