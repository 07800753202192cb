/// Puts the preview's script into a page, and nothing else: the page stays as the build made it.
enum PageInjection {
  /// - Parameter version: of the page, so that the script can tell whether it is still the same.
  static func inject(into page: [UInt8], version: String) -> [UInt8] {
    let tag = Array(
      "<script src=\"\(PreviewPaths.script)\" data-versie=\"\(version)\" defer></script>\n".utf8)
    guard let end = index(of: "</head>", in: page) else { return page + tag }
    return page[..<end] + tag + page[end...]
  }

  private static func index(of text: StaticString, in bytes: [UInt8]) -> Int? {
    let needle = Array(text.description.utf8)
    var from = bytes.startIndex
    while let start = bytes[from...].firstIndex(of: needle[0]) {
      if bytes[start...].starts(with: needle) { return start }
      from = start + 1
    }
    return nil
  }
}
