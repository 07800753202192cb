/// The size of an SVG: its `width` and `height` in pixels, or else its `viewBox`.
enum SVGSize {
  static func read(_ bytes: [UInt8]) -> ImageSize? {
    // The root element stands near the beginning; a drawing's data need not be read.
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
    guard let start = head.range(of: "<svg"),
      let end = head[start.upperBound...].firstIndex(of: ">")
    else { return nil }
    let tag = head[start.upperBound..<end]
    if let width = attribute("width", in: tag).flatMap(pixels),
      let height = attribute("height", in: tag).flatMap(pixels)
    {
      return ImageSize(width: width, height: height)
    }
    guard
      let box = attribute("viewBox", in: tag)?.split(whereSeparator: { $0 == " " || $0 == "," }),
      box.count == 4, let width = pixels(box[2]), let height = pixels(box[3])
    else { return nil }
    return ImageSize(width: width, height: height)
  }

  private static func attribute(_ name: String, in tag: Substring) -> Substring? {
    for quote in ["\"", "'"] {
      guard let start = tag.range(of: " \(name)=\(quote)") ?? tag.range(of: "\n\(name)=\(quote)"),
        let end = tag[start.upperBound...].range(of: quote)
      else { continue }
      return tag[start.upperBound..<end.lowerBound]
    }
    return nil
  }

  private static func pixels(_ text: Substring) -> Int? {
    let number = text.hasSuffix("px") ? text.dropLast(2) : text
    return Double(number).flatMap {
      $0.isFinite && $0 > 0 && $0 < 100_000 ? Int($0.rounded()) : nil
    }
  }
}

extension StringProtocol where SubSequence == Substring {
  /// The first place of a text, by plain comparison of bytes.
  fileprivate func range(of needle: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(needle) {
        return start..<index(start, offsetBy: needle.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
