import Testing

@testable import SiteBuild

@Suite struct ImageSizeReaderTests {
  @Test func readsPNG() {
    var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
    bytes += Array("IHDR".utf8) + [0, 0, 1, 44, 0, 0, 0, 200, 8, 6]
    #expect(ImageSizeReader.size(of: bytes) == ImageSize(width: 300, height: 200))
  }

  @Test func readsJPEGPastOtherSegments() {
    let bytes: [UInt8] = [
      0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC4, 0, 3, 9, 0xFF, 0xC2, 0, 17, 8, 0, 90, 1, 0x40,
      3,
      0, 0,
    ]
    #expect(ImageSizeReader.size(of: bytes) == ImageSize(width: 320, height: 90))
  }

  @Test(arguments: [
    (Array("VP8X".utf8) + [10, 0, 0, 0, 0, 0, 0, 0, 0x1F, 3, 0, 0x57, 2, 0], 800, 600),
    (
      Array("VP8 ".utf8) + [0, 0, 0, 0, 0, 0, 0, 0x9D, 0x01, 0x2A, 0x20, 0x03, 0x58, 0x02], 800, 600
    ),
    (Array("VP8L".utf8) + [0, 0, 0, 0, 0x2F, 0x1F, 0xC3, 0x95, 0, 0, 0, 0, 0, 0], 800, 600),
  ])
  func readsTheThreeFormsOfWebP(_ chunk: [UInt8], _ width: Int, _ height: Int) {
    let bytes = Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP".utf8) + chunk
    #expect(ImageSizeReader.size(of: bytes) == ImageSize(width: width, height: height))
  }

  @Test(arguments: [
    (#"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30px">"#, 40, 30),
    (#"<?xml version="1.0"?><svg viewBox="0 0 24.4 12" class="x"/>"#, 24, 12),
    ("<svg\nwidth='100%' height='100%'\nviewBox='0,0,10,20'>", 10, 20),
  ])
  func readsSVG(_ text: String, _ width: Int, _ height: Int) {
    #expect(
      ImageSizeReader.size(of: Array(text.utf8)) == ImageSize(width: width, height: height))
  }

  @Test(arguments: [
    "", "GIF89a", "<svg>", "<svg width=\"-1\" height=\"2\">", "<html>", "RIFF0000WEBPVP8X",
    "<svg width=\"nan\" height=\"inf\">",
  ])
  func anythingElseHasNoSize(_ text: String) {
    #expect(ImageSizeReader.size(of: Array(text.utf8)) == nil)
  }

  @Test func aFileThatIsCutOffHasNoSize() {
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]
    #expect(ImageSizeReader.size(of: png) == nil)
    #expect(ImageSizeReader.size(of: [0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF]) == nil)
    // A segment of length nought must not be read for ever.
    #expect(
      ImageSizeReader.size(of: [0xFF, 0xD8] + [UInt8](repeating: 0, count: 40)) == nil)
  }
}
