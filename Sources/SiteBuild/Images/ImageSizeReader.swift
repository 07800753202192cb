/// Reads the intrinsic size of a picture from its first bytes.
package enum ImageSizeReader {
  /// Nil when the bytes are no PNG, JPEG, WebP or SVG with a size.
  package static func size(of bytes: [UInt8]) -> ImageSize? {
    let size = png(bytes) ?? jpeg(bytes) ?? webP(bytes) ?? SVGSize.read(bytes)
    guard let size, (1...100_000).contains(size.width), (1...100_000).contains(size.height) else {
      return nil
    }
    return size
  }

  /// The extensions that count as pictures.
  package static func isImage(_ path: String) -> Bool {
    let lower = path.lowercased()
    return [".png", ".jpg", ".jpeg", ".webp", ".svg"].contains { lower.hasSuffix($0) }
  }

  /// The IHDR chunk comes first (PNG specification, 11.2.2).
  private static func png(_ bytes: [UInt8]) -> ImageSize? {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    guard bytes.count >= 24, bytes.starts(with: signature),
      bytes[12..<16].elementsEqual("IHDR".utf8)
    else { return nil }
    return ImageSize(width: bigEndian(bytes, 16, 4), height: bigEndian(bytes, 20, 4))
  }

  /// Walks the segments to the first frame header (ITU T.81, B.2.2).
  private static func jpeg(_ bytes: [UInt8]) -> ImageSize? {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var index = 2
    while index + 9 <= bytes.count {
      guard bytes[index] == 0xFF else { return nil }
      let marker = bytes[index + 1]
      if marker == 0xFF {
        index += 1
        continue
      }
      let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
      if isFrame {
        return ImageSize(
          width: bigEndian(bytes, index + 7, 2), height: bigEndian(bytes, index + 5, 2))
      }
      index += 2 + bigEndian(bytes, index + 2, 2)
    }
    return nil
  }

  /// The three forms of the first chunk (WebP container specification).
  private static func webP(_ bytes: [UInt8]) -> ImageSize? {
    guard bytes.count >= 30, bytes[0..<4].elementsEqual("RIFF".utf8),
      bytes[8..<12].elementsEqual("WEBP".utf8)
    else { return nil }
    switch String(decoding: bytes[12..<16], as: UTF8.self) {
    case "VP8X":
      return ImageSize(
        width: littleEndian(bytes, 24, 3) + 1, height: littleEndian(bytes, 27, 3) + 1)
    case "VP8L" where bytes[20] == 0x2F:
      let bits = littleEndian(bytes, 21, 4)
      return ImageSize(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
    case "VP8 " where bytes[23..<26].elementsEqual([0x9D, 0x01, 0x2A]):
      return ImageSize(
        width: littleEndian(bytes, 26, 2) & 0x3FFF, height: littleEndian(bytes, 28, 2) & 0x3FFF)
    default: return nil
    }
  }

  private static func bigEndian(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
    bytes[start..<start + count].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func littleEndian(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
    bytes[start..<start + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
