import Content
import Core
import Search

/// The pages that the build makes and that visitors ask for by name, for the search index: to compare, the
/// map, the data.
enum ToolDocument {
  private struct Tool {
    var path: SitePath
    var exists = true
    var title: InterfaceText
    var text: InterfaceText
    /// Other words for it, divided by commas.
    var keywords: InterfaceText
  }

  static func pages(_ context: SearchContext) -> [SearchPage] {
    tools(context.content).filter(\.exists).map { tool in
      SearchPage(tool.path) { document(tool, context.strings) }
    }
  }

  private static func document(_ tool: Tool, _ strings: InterfaceStrings) -> SearchDocument {
    var document = SearchDocument(
      title: strings(tool.title),
      sections: [.init(id: "", heading: "", text: strings(tool.text), role: .summary)])
    document.keywords = strings(tool.keywords).split(separator: ",")
      .map { String($0.drop { $0 == " " }) }
    return document
  }

  private static func tools(_ content: SiteContent) -> [Tool] {
    [
      Tool(
        path: SiteAddress.compare, exists: !GeneratedPages.comparedTopics(content).isEmpty,
        title: .compareTitle, text: .compareText, keywords: .compareKeywords),
      Tool(
        path: SiteAddress.map, exists: MapView.exists(content), title: .mapTitle,
        text: .mapSearchText, keywords: .mapKeywords),
      Tool(
        path: SiteAddress.plainLanguage, exists: PlainLanguageView.exists(content),
        title: .plainLanguageTitle, text: .plainLanguageText, keywords: .plainLanguageKeywords),
      Tool(
        path: SiteAddress.caseQuestions, exists: CaseQuestionView.exists(content),
        title: .caseQuestionsTitle, text: .caseQuestionsText, keywords: .caseQuestionsKeywords),
      Tool(
        path: SiteAddress.solutions, exists: SolutionsView.exists(content),
        title: .solutionsAllTitle, text: .solutionsAllText, keywords: .solutionsAllKeywords),
      Tool(
        path: SiteAddress.openData, title: .openDataTitle, text: .openDataText,
        keywords: .openDataKeywords),
      Tool(path: SiteAddress.news, title: .newsTitle, text: .newsText, keywords: .newsKeywords),
    ]
  }
}
