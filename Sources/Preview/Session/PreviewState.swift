import Core
import SiteBuild

/// What the preview shows: the last good site, and what is wrong with the files as they are now.
struct PreviewState: Sendable {
  /// Nil until a build succeeds.
  var site: ServedSite?
  /// Empty when the site is of the files as they are now.
  var problems: [ProblemNote] = []
  var warnings = 0
}
