import Content
import Core
import Templates

/// What a page says of itself to its frame: titles, where it stands in the site, who may index it.
struct PageHead: Sendable {
  struct Crumb: Sendable {
    var title: String
    var path: SitePath
  }

  /// Names the page's style: `soort-vraag`.
  var style: String
  var title: String
  /// The window's title where the heading alone would not do.
  var windowTitle: String?
  var summary: String
  /// The sentence under the heading; the summary where nothing else is said.
  var intro: String?
  /// The small line above the heading.
  var kindName: String?
  /// The part of the menu that the page belongs to.
  var section: SitePath?
  /// Between home and the page; nil for a page without a trail.
  var crumbs: [Crumb]? = []
  /// The end of the trail, where the heading would repeat what comes before it.
  var lastCrumb: String?
  var searchInHeader = true
  var isIndexed = true
  var isArticle = false
  var changed: CalendarDate?
  /// What machines are told that the page is.
  var subject: LinkedData.Subject?

  init(style: String, title: String, summary: String) {
    self.style = style
    self.title = title
    self.summary = summary
    intro = summary
  }
}
