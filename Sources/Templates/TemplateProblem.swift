import Core

/// What can be wrong with a template, or with a template and the value it is rendered with. Tags are
/// given as they are written, `{{#items}}`.
enum TemplateProblem: Problem, Equatable {
  /// `known` are the names that would have been found, sorted.
  case unknownName(String, inside: String?, known: [String])
  case unknownTemplate(String)
  /// Content for a block that neither the parent nor anything it calls has.
  case unknownBlock(String, parent: String)
  case duplicateTemplate(String)
  case duplicateBlock(String, parent: String)

  case unclosedTag(String)
  case unclosedSection(tag: String, closing: String)
  case unexpectedClosing(String)
  case wrongClosing(String, expected: String)
  case missingName(tag: String)
  case malformedName(String)
  case functionCall(String)
  case setDelimiters(tag: String)
  case ignoredContent(parent: String)

  case listAsText(String)
  case objectAsText(String)
  case tooDeep(tag: String, limit: Int)

  var severity: Severity {
    switch self {
    case .ignoredContent: .warning
    default: .error
    }
  }
}
