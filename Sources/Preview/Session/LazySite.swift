import Core
import SiteBuild
import Synchronization

/// A site whose files are made when they are first asked for: after an edit nobody waits for pages that
/// nobody looks at.
package final class LazySite: Sendable {
  private struct Made: Sendable {
    var pages: [SitePath: [UInt8]] = [:]
    /// Nil until one of them is asked for.
    var machineFiles: [SitePath: [UInt8]]?
    var diagnostics: [Diagnostic] = []
  }

  let site: PreparedSite
  /// The place of each page in `site.pages`.
  private let pages: [SitePath: Int]
  private let made = Mutex(Made())

  /// - Parameter before: the site before this one, which mostly has the same pages.
  init(_ site: PreparedSite, after before: LazySite? = nil) {
    self.site = site
    if let before, site.hasThePages(of: before.site) {
      pages = before.pages
    } else {
      pages = Dictionary(
        site.pages.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// What making files found so far.
  var diagnostics: [Diagnostic] { made.withLock { $0.diagnostics } }

  /// Every file but those of the search index.
  package var paths: Set<SitePath> {
    Set(pages.keys).union(site.assets.keys).union(machineFiles().keys)
  }

  /// - Returns: nil where the site has no such file.
  package func file(_ path: SitePath) -> [UInt8]? {
    guard let page = pages[path] else { return site.assets[path] ?? machineFiles()[path] }
    if let bytes = made.withLock({ $0.pages[path] }) { return bytes }
    let result = site.render(site.pages[page])
    made.withLock {
      $0.pages[path] = result.bytes
      $0.diagnostics += result.diagnostics
    }
    return result.bytes
  }

  private func machineFiles() -> [SitePath: [UInt8]] {
    if let files = made.withLock({ $0.machineFiles }) { return files }
    let files = Dictionary(
      site.machineFiles().map { ($0.path, $0.bytes) },
      uniquingKeysWith: { first, _ in first })
    made.withLock { $0.machineFiles = files }
    return files
  }
}
