import Content
import Core
import Markdown
import Search

/// A page that an editor wrote, for the search index: its sections as shown, with their ids.
struct PageDocument: Sendable {
  private let context: SearchContext
  private var t: InterfaceStrings { context.strings }

  init(_ context: SearchContext) {
    self.context = context
  }

  func document(_ page: Page) -> SearchDocument {
    var document = SearchDocument(
      title: page.title,
      sections: [.init(id: "", heading: "", text: summary(of: page), role: .summary)])
    document.sections += body(page) + details(of: page)
    describe(page, in: &document)
    if case .term(let details) = page.details {
      document.names =
        [details.abbreviation].compactMap { $0 } + details.otherNames(besides: page.title)
    }
    return document
  }

  /// The date and what filters ask, of a page's own front matter.
  func describe(_ page: Page, in document: inout SearchDocument) {
    let metadata = page.metadata
    document.date = metadata.date.iso
    document.keywords = metadata.keywords
    let register = context.content.register
    let municipalities = metadata.municipalities.compactMap { register.municipality($0.value) }
    document.places = municipalities.map(\.name)
    document.facets = [
      "thema": metadata.topics.map(\.value.text),
      "gemeente": municipalities.map(\.slug.text),
      "regio": metadata.regions.map(\.value.text),
      "doelgroep": metadata.audiences.map(\.text),
    ]
  }

  /// The texts under the headings, where they are shown: those of a guide lead to where it begins.
  private func body(_ page: Page) -> [SearchSection] {
    guard page.guide != nil else { return Self.body(page) }
    return Self.body(page).map { section in
      var section = section
      if !section.id.isEmpty { section.id = GuideView.beginAnchor }
      return section
    }
  }

  /// The texts under the headings of a page.
  static func body(_ page: Page) -> [SearchSection] {
    page.body.sections.compactMap { section in
      guard section.id != nil || !section.text.isEmpty else { return nil }
      return SearchSection(
        id: section.id ?? "", heading: section.heading ?? "", text: section.text)
    }
  }

  /// What stands above the text: the short answer, the definition or the summary.
  private func summary(of page: Page) -> String {
    switch page.details {
    case .question(let details): details.shortAnswer
    case .term(let details): details.definition
    default: page.metadata.summary
    }
  }

  private func details(of page: Page) -> [SearchSection] {
    switch page.details {
    case .question(let details): question(details)
    case .bottleneck(let solutions):
      [
        SearchSection(
          id: "k-oplossingen", heading: t(.solutionsTitle),
          text: solutions.map(\.text).joined(separator: "\n"))
      ]
    case .checklist(let items):
      items.enumerated().map { index, item in
        SearchSection(
          id: ChecklistView.anchor(index + 1), heading: item.title,
          text: (item.questions + [item.note].compactMap { $0 }).joined(separator: "\n"))
      }
    case .exercise(let details):
      [
        SearchSection(
          id: "k-keuzes", heading: t("oefening_keuzes"),
          text: (details.situation + details.choices.flatMap { [$0.text, $0.explanation] })
            .joined(separator: "\n"))
      ]
    default: []
    }
  }

  private func question(_ details: QuestionDetails) -> [SearchSection] {
    var sections: [SearchSection] = []
    if !details.plainVersion.isEmpty {
      sections.append(
        SearchSection(
          id: "k-eenvoudig", heading: t("eenvoudig"),
          text: details.plainVersion.map { $0.joined(separator: " ") }.joined(separator: "\n")))
    }
    if !details.askWhom.isEmpty {
      sections.append(
        SearchSection(
          id: "k-vraag-het-aan", heading: t("vraag_het_aan"),
          text: details.askWhom.joined(separator: ", ")))
    }
    return sections
  }
}
