import Core
import Templates
import Testing

/// Renders a template called `main`, in the file `main.html`; partials are in `NAME.html`.
func render(
  _ template: String, _ value: TemplateValue = [:],
  partials: KeyValuePairs<String, String> = [:]
) -> RenderResult {
  library(template, partials: partials).render("main", with: value)
}

func library(
  _ template: String, partials: KeyValuePairs<String, String> = [:]
) -> TemplateLibrary {
  TemplateLibrary(
    [TemplateSource(name: "main", file: "main.html", text: template)]
      + partials.map { TemplateSource(name: $0.key, file: "\($0.key).html", text: $0.value) })
}

/// The text of a page about which there is nothing to say.
func text(
  _ template: String, _ value: TemplateValue = [:],
  partials: KeyValuePairs<String, String> = [:],
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) -> String {
  let result = render(template, value, partials: partials)
  #expect(result.diagnostics.map(\.summary) == [], sourceLocation: sourceLocation)
  return result.text
}

extension Diagnostic {
  /// `id file:line:column+length`, and ` -> replacement` where one is suggested.
  var summary: String {
    let replacements = suggestions.compactMap(\.replacement).map { " -> \($0)" }
    return "\(id) \(location)+\(location.length)" + replacements.joined()
  }
}
