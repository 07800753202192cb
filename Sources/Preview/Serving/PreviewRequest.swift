/// What the preview looks at in an HTTP request.
struct PreviewRequest: Sendable {
  var method: String
  /// As it was sent, percent-encoded: `/vragen/?q=x` without the part from the question mark.
  var path: String
  /// Without the question mark; empty when there is none.
  var query: String
  var host: String?
  var origin: String?

  init(
    method: String = "GET", path: String, query: String = "", host: String? = nil,
    origin: String? = nil
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.host = host
    self.origin = origin
  }
}
