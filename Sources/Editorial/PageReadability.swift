import Content
import Core

/// How a page reads: its body and the sentences of its front matter. A class, because lists of all pages hold it.
package final class PageReadability: Sendable {
  package let page: PageID
  package let file: String
  package let measure: ProseMeasure
  private let place: SourceLocation

  /// The longest mean sentence that is not reported, in words.
  static let limit = 15

  init(_ page: Page, _ front: FrontProse) {
    self.page = page.id
    file = page.file
    place = page.metadata.title.location
    measure = page.body.prose + front.measure
  }

  func diagnostic() -> Diagnostic? {
    guard measure.meanSentence > Double(Self.limit) else { return nil }
    return Diagnostic(
      EditorialProblem.longSentences(mean: Int(measure.meanSentence.rounded(.up))), at: place)
  }
}
