import Testing

@testable import Preview

@Suite struct MediaTypeTests {
  @Test(arguments: [
    ("vragen/index.html", "text/html; charset=utf-8"),
    ("activa/zoeken.0123.js", "text/javascript; charset=utf-8"),
    ("activa/helder.0123.css", "text/css; charset=utf-8"),
    ("search/index.json", "application/json; charset=utf-8"),
    ("sitemap.xml", "application/xml; charset=utf-8"), ("robots.txt", "text/plain; charset=utf-8"),
    ("_redirects", "text/plain; charset=utf-8"), ("merk.SVG", "image/svg+xml; charset=utf-8"),
    ("kaart.png", "image/png"), ("map.d/zonder", "application/octet-stream"),
    ("iets.onbekend", "application/octet-stream"),
  ])
  func anEndingSaysWhatAFileIs(_ file: String, _ mediaType: String) {
    #expect(MediaType.of(file) == mediaType)
  }
}
