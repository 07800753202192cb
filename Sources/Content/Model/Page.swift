import Core
import Markdown

/// One authored page: its metadata and its rendered body, not its source.
///
/// A class, because the whole site filters, groups and sorts pages, and a copy of all that a page says
/// costs more than looking at it.
package final class Page: Sendable {
  package let id: PageID
  /// `content/vragen/kom-ik-in-aanmerking.md`
  package let file: String
  package let metadata: PageMetadata
  package let details: PageDetails
  package let body: ParsedMarkdown
  /// Its place in lists by title.
  package let titleKey: TitleKey

  package init(
    id: PageID, file: String, metadata: PageMetadata, details: PageDetails, body: ParsedMarkdown
  ) {
    self.id = id
    self.file = file
    self.metadata = metadata
    self.details = details
    self.body = body
    titleKey = TitleKey(metadata.title.value)
  }

  package var title: String { metadata.title.value }
  /// Of its last real change.
  package var date: CalendarDate { metadata.date }

  /// The day that it changed or was checked, whichever was last.
  package var lastSeen: CalendarDate { max(metadata.date, metadata.checked ?? .earliest) }

  /// The day by which somebody must look at it again; nil where no day is known.
  package var dueDay: CalendarDate? {
    guard let check = metadata.checkBefore, let end = metadata.validUntil else {
      return metadata.checkBefore ?? metadata.validUntil
    }
    return min(check, end)
  }

  /// Without a copy of all metadata, which a look at them from another module makes.
  package func isExpired(on day: CalendarDate) -> Bool { metadata.isExpired(on: day) }
}
