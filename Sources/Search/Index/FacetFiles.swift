/// Per facet its values, each with the pages that have it.
enum FacetFiles {
  struct Entry: Sendable {
    var name: SearchSite.Name
    var files: Range<Int>
  }

  /// A file holds about this many bytes, and a list of pages about this many pages.
  private static let size = 24_000
  private static let pagesPerList = 6000

  static func make(_ facets: [SearchSite.Facet], _ pages: FacetPages)
    -> (files: [[UInt8]], entries: [Entry])
  {
    var files: [[UInt8]] = []
    var entries: [Entry] = []
    for facet in facets {
      let first = files.count
      var out = JSONBytes()
      out.open("[")
      for value in facet.values {
        let list = pages.pages(with: value.id, of: facet.name.id)
        for start in stride(from: 0, to: list.count, by: pagesPerList) {
          if out.count > size {
            out.close("]")
            files.append(out.bytes)
            out.removeAll()
            out.open("[")
          }
          out.next()
          out.open("[")
          for text in [value.id, value.label] {
            out.next()
            out.string(text)
          }
          out.next()
          out.string(PostingEncoding.pages(list[start..<min(start + pagesPerList, list.count)]))
          out.close("]")
        }
      }
      out.close("]")
      guard out.count > 2 || files.count > first else { continue }
      files.append(out.bytes)
      entries.append(Entry(name: facet.name, files: first..<files.count))
    }
    return (files, entries)
  }
}
