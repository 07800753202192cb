import Content
import Core

/// What is counted in the sentences of a page's front matter, read once for all who ask.
struct FrontProse {
  private(set) var measure = ProseMeasure()
  private(set) var figures: [String] = []

  init(_ page: Page) {
    var reader = ProseReader()
    for text in page.frontTexts {
      reader.read(Array(text.utf8))
      measure += reader.measure
      figures += reader.figures.map(\.value)
    }
  }
}

extension Page {
  /// What the front matter says in sentences.
  fileprivate var frontTexts: [String] {
    switch details {
    case .question(let details):
      [metadata.summary, details.shortAnswer] + details.plainVersion.flatMap { $0 }
    case .term(let details): [metadata.summary, details.definition]
    case .bottleneck(let solutions): [metadata.summary] + solutions.map(\.text)
    case .checklist(let items):
      [metadata.summary] + items.flatMap { [$0.title] + $0.questions + [$0.note ?? ""] }
    case .exercise(let details):
      [metadata.summary, details.whoDecides] + details.situation
        + details.choices.flatMap { [$0.text, $0.criterion, $0.explanation] }
    default: [metadata.summary]
    }
  }
}
