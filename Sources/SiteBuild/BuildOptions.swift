import Content
import Core

/// What a build is made from. Together with the files these are all its inputs.
package struct BuildOptions: Sendable {
  package var content: String
  package var seeds: String
  package var theme: String
  /// Wins over the address in `site.yaml`.
  package var baseURL: SiteURL?
  /// The day the site is built for: decides what is overdue, expired or not yet valid.
  package var asOf: CalendarDate
  package var includesDrafts: Bool
  /// How many threads work at the same time; never visible in the output.
  package var jobs: Int

  package init(
    content: String = "content", seeds: String = "seeds", theme: String = "themes/helder",
    baseURL: SiteURL? = nil, asOf: CalendarDate, includesDrafts: Bool = false, jobs: Int = 1
  ) {
    self.content = content
    self.seeds = seeds
    self.theme = theme
    self.baseURL = baseURL
    self.asOf = asOf
    self.includesDrafts = includesDrafts
    self.jobs = jobs
  }

  /// The path that an editor typed for a path in the project (`content/…`, `seeds/…`, `theme/…`).
  package func displayPath(_ path: String) -> String {
    for (root, folder) in [("content", content), ("seeds", seeds), ("theme", theme)]
    where path == root || path.hasPrefix(root + "/") {
      return folder + path.dropFirst(root.count)
    }
    return path
  }
}
