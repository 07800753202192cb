import Core

/// A heading of level 2 with all below it, taken apart: the text, and the list that closes it.
package struct MarkdownChapter: Hashable, Sendable {
  package var heading: OutlineEntry
  /// What stands between the heading and the closing list.
  package var text: RenderedBody
  /// Nil when the chapter does not end in a list.
  package var list: ClosingList?
  /// The links in all of it, as indices of `ParsedMarkdown.links`.
  package var links: Range<Int>
  /// The ids of the headings below it.
  package var anchors: [String]

  package struct ClosingList: Hashable, Sendable {
    package var isOrdered: Bool
    package var items: [Item]
  }

  package struct Item: Hashable, Sendable {
    package var location: SourceLocation
    /// The link that the item begins with, as an index of `ParsedMarkdown.links`.
    package var link: Int?
    /// All links in it, as indices too.
    package var links: Range<Int>
    /// What follows that link, or all of the item, as plain text.
    package var rest: String
    package var content: RenderedBody
  }
}

/// A body in chapters.
package struct MarkdownChapters: Hashable, Sendable {
  /// What stands before the first heading of level 2.
  package var introduction: RenderedBody
  package var chapters: [MarkdownChapter]
  /// The first footnote that the text refers to: its number counts through all chapters.
  package var footnote: SourceLocation?
}
