import Core

/// The rule by which a file's place decides its kind and address.
package enum PageAddress {
  /// The page of a Markdown file such as `content/paginas/redactie/handleiding.md`; nil when the
  /// folder is of no kind, nested where it may not be, or a name is no slug.
  package static func pageID(ofFile path: String) -> PageID? {
    let bytes = path.utf8
    guard path.hasPrefix("content/"), path.hasSuffix(".md") else { return nil }
    let parts = bytes.dropFirst("content/".utf8.count).dropLast(".md".utf8.count)
      .split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard let folder = parts.first, let kind = PageKind(folder: folder) else { return nil }
    var names = parts.dropFirst()
    if kind == .page, names.last == "index" { names.removeLast() }
    let slugs = names.compactMap { Slug(exactly: $0) }
    guard slugs.count == names.count else { return nil }
    if kind == .page { return parts.count >= 2 ? PageID(.page, slugs: slugs) : nil }
    return slugs.count == 1 ? PageID(kind, slugs: slugs) : nil
  }
}
