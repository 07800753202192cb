import Content
import Core

/// What an answer rests on: a word, a style, and where it is explained.
enum Standing {
  /// The page of the editors that explains each standing, under a heading with the standing's id.
  static let explanationPath = SitePath.page(explanationSlugs)
  private static let explanationSlugs = ["redactie", "standaarden"].compactMap { Slug(exactly: $0) }

  static func text(_ standing: QuestionDetails.Standing) -> InterfaceText {
    switch standing {
    case .law: .standingLaw
    case .explanation: .standingExplanation
    case .collectiveAgreement: .standingAgreement
    case .practice: .standingPractice
    case .opinion: .standingOpinion
    case .unknown: .standingUnknown
    }
  }

  /// Where a standing is explained; nil while that page does not exist.
  static func address(of standing: QuestionDetails.Standing, in frame: PageFrame) -> String? {
    guard let page = frame.content.page(PageID(.page, slugs: explanationSlugs)) else { return nil }
    let hasHeading = page.body.outline.contains { $0.id == standing.rawValue }
    return frame.address(page.id.path, anchor: hasHeading ? standing.rawValue : nil)
  }
}
