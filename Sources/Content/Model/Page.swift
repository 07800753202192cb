import Core
import Markdown

/// One authored page: its metadata and its rendered body, not its source.
package struct Page: Sendable {
  package var id: PageID
  /// `content/vragen/kom-ik-in-aanmerking.md`
  package var file: String
  package var metadata: PageMetadata
  package var details: PageDetails
  package var body: ParsedMarkdown

  package var title: String { metadata.title.value }
}
