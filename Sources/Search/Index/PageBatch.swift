/// What is read of some pages that follow each other: those whose excerpts share a folder. Every document is made
/// once here, and let go before the next one.
struct PageBatch: Sendable {
  private(set) var groups: [PageGroup] = []
  private(set) var facets = FacetPages()
  /// The name of the folder of the excerpts.
  private(set) var excerpts = ""

  /// - Parameter numbers: one of `ExcerptFiles.folders(of:)`.
  init(_ pages: NumberedPages, _ numbers: Range<Int>, to folders: ShardFolders) {
    var files = ExcerptFiles(pages: pages.count)
    for start in stride(from: numbers.lowerBound, to: numbers.upperBound, by: PageGroup.size) {
      let group = PageGroup(start..<min(start + PageGroup.size, numbers.upperBound)) { number in
        let document = pages[number].document()
        facets.add(document.facets, of: number)
        files.add(pages[number], document)
        return document
      }
      groups.append(group)
    }
    excerpts = folders.put("u", files.finish(), from: numbers.lowerBound / files.pagesPerFile)
  }
}
