/// The addresses of the preview itself. No page can have one: a slug never begins with `_`.
enum PreviewPaths {
  static let script = "/__kennisbank/preview.js"
  static let style = "/__kennisbank/preview.css"
  static let events = "/__kennisbank/events"
}
