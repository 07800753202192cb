import Content
import Core

/// Pages of which the files have other bytes, while all else of the project is as it was read: only they are read
/// again.
struct EditedPages {
  /// - Parameters:
  ///   - edited: the files that have other bytes than when `memory` was made. No other came or went.
  ///   - memory: takes up what is read. Left as it is where this gives nil.
  /// - Returns: nil where more follows from the edits than pages that are otherwise, so that all must be read: a
  ///   register, a page that is no longer published, a municipality that has other rules.
  static func read(
    _ edited: Set<String>, in files: FileSystem, _ options: BuildOptions,
    using memory: inout BuildMemory
  ) throws(FileError) -> (files: ProjectFiles, read: ReadProject)? {
    guard let foundation = memory.foundation?.foundation, let last = memory.project,
      last.read.content.asOf == options.asOf,
      last.read.content.includesDrafts == options.includesDrafts
    else { return nil }
    let before = last.read.content
    let project = last.files.asIn(files)
    let reader = PageReader(foundation.known)
    var read = last.read
    var pages: [Int: Page] = [:]
    var readings: [(place: Int, reading: PageReading)] = []
    var (sayTheSame, haveDiagnostics) = (true, false)
    for file in edited.sorted() {
      guard let path = project.path(ofFile: file),
        let place = memory.pages.place(ofPath: path)
      else { return nil }
      let old = memory.pages[place]
      let now = PageReading(
        path, as: old.id, try project.read(path), reader, isRemembered: true)
      guard let index = before.index(of: old.id), let page = now.result?.page,
        old.result?.page === before.pages[index], before.publishes(page)
      else { return nil }
      let saysTheSame = PageReader.saysTheSame(old.bytes, now.bytes, as: old.id)
      if !saysTheSame && (old.id.kind == .municipality || old.id.kind == .region) { return nil }
      sayTheSame = sayTheSame && saysTheSame
      haveDiagnostics =
        haveDiagnostics || [old, now].contains { $0.result?.diagnostics.isEmpty == false }
      let fate = now.fate(options)
      if fate != old.fate(options), let entry = read.ledger.firstIndex(where: { $0.path == path }) {
        read.ledger[entry].fate = fate
      }
      pages[index] = page
      readings.append((place, now))
    }
    for (place, reading) in readings { memory.pages[place] = reading }
    read.content = SiteContent(before, replacing: pages, sayTheSame: sayTheSame)
    if haveDiagnostics {
      read.diagnosticsOfPages = memory.pages.flatMap { $0.result?.diagnostics ?? [] }
    }
    memory.project = (project, read)
    return (project, read)
  }
}

extension [PageReading] {
  /// The place of the page with a path, where they are sorted by path.
  fileprivate func place(ofPath path: String) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].path < path { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].path == path ? low : nil
  }
}
