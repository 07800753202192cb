/// A template as it was read: the name that partials and parents call it by, and where it stands.
package struct TemplateSource: Sendable {
  package var name: String
  /// The path that diagnostics show.
  package var file: String
  package var text: String

  package init(name: String, file: String, text: String) {
    self.name = name
    self.file = file
    self.text = text
  }
}
