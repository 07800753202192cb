/// An answer of the preview, whole in memory.
struct PreviewResponse: Sendable, Equatable {
  var status: Int
  var mediaType: String
  var body: [UInt8]
  /// Where the browser should go instead; percent-encoded.
  var location: String?

  init(status: Int = 200, mediaType: String, body: [UInt8], location: String? = nil) {
    self.status = status
    self.mediaType = mediaType
    self.body = body
    self.location = location
  }

  /// A sentence in plain text.
  static func text(_ status: Int, _ text: String) -> PreviewResponse {
    PreviewResponse(status: status, mediaType: MediaType.plainText, body: Array((text + "\n").utf8))
  }
}
