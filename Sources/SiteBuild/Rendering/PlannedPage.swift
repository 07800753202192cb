import Core
import Templates

/// A page of the output before it is rendered: where it goes, and the template and the view value
/// that its HTML is a pure function of.
package struct PlannedPage: Sendable {
  package var path: SitePath
  /// The name of a template of the theme.
  package var template: String
  /// The last change of its content, for the sitemap; nil keeps the page out of the sitemap.
  package var changed: CalendarDate?
  /// Makes the view value. Pure; called on any thread.
  package var view: @Sendable () -> TemplateValue

  package init(
    path: SitePath, template: String, changed: CalendarDate?,
    view: @escaping @Sendable () -> TemplateValue
  ) {
    self.path = path
    self.template = template
    self.changed = changed
    self.view = view
  }
}
