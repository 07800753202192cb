import Content
import Core
import Search

/// What the search index is made from. No links are among it, so the index can be made while they are resolved.
///
/// A class, because what makes the document of a page holds it.
final class SearchContext: Sendable {
  let content: SiteContent
  let strings: InterfaceStrings
  let wordForms: WordFormList

  init(content: SiteContent, strings: InterfaceStrings, wordForms: WordFormList) {
    self.content = content
    self.strings = strings
    self.wordForms = wordForms
  }

  /// All files of the search index.
  func files(jobs: Int) async -> [(path: SitePath, bytes: [UInt8])] {
    await SearchIndex.files(for: SearchSites.site(self), jobs: jobs)
      .compactMap { file in SitePath(file.path).map { ($0, file.bytes) } }
  }

  /// Makes the search index, and puts each file into `sink` as soon as it is there.
  ///
  /// - Returns: how long it took.
  func write(to sink: any OutputSink, jobs: Int) async -> [StageClock.Timing] {
    var clock = StageClock()
    await SearchIndex.write(SearchSites.site(self), jobs: jobs) { file in
      if let path = SitePath(file.path) { sink.put(path, file.bytes) }
    }
    clock.finish("zoekindex")
    return clock.timings
  }
}
