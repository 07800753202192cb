/// The media type that a file of the site is sent as, by the ending of its name.
enum MediaType {
  static let html = "text/html; charset=utf-8"
  static let plainText = "text/plain; charset=utf-8"
  static let script = "text/javascript; charset=utf-8"
  static let style = "text/css; charset=utf-8"
  static let events = "text/event-stream; charset=utf-8"

  /// What is not known is sent as bytes, which a browser saves rather than runs.
  static func of(_ file: String) -> String {
    let name = file.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else {
      return name == "_redirects" ? plainText : "application/octet-stream"
    }
    return byEnding[name[name.index(after: dot)...].lowercased()] ?? "application/octet-stream"
  }

  private static let byEnding = [
    "html": html, "css": style, "js": script, "mjs": script, "txt": plainText,
    "json": "application/json; charset=utf-8", "xml": "application/xml; charset=utf-8",
    "csv": "text/csv; charset=utf-8", "svg": "image/svg+xml; charset=utf-8",
    "webmanifest": "application/manifest+json; charset=utf-8",
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
    "webp": "image/webp", "avif": "image/avif", "ico": "image/vnd.microsoft.icon",
    "pdf": "application/pdf", "woff2": "font/woff2", "woff": "font/woff", "mp4": "video/mp4",
    "zip": "application/zip", "wasm": "application/wasm",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
  ]
}
