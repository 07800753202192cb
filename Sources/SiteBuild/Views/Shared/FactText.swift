import Content
import Core

/// The words of one value: the figure apart from what stands around it.
struct FactText: Hashable, Sendable {
  /// How a value is set: a figure large, a sentence as a sentence.
  enum Form: String, Sendable {
    case figure = "getal"
    case words = "woorden"
    case unknown = "niet-bekend"
  }

  var comparison: String?
  var text: String
  var unit: String?
  var form: Form

  init(_ rule: RuleValue, _ field: RuleField?, _ t: InterfaceStrings) {
    comparison = rule.comparison.map { t($0.text) }
    let unit = rule.unit ?? (field?.units.count == 1 ? field?.units.first : nil)
    switch rule.value {
    case .unknown:
      (text, self.unit, form) = (t(.unknown), nil, .unknown)
      comparison = nil
    case .number(let number):
      (text, self.unit, form) = (Self.amount(number.dutch, field, t), unit, .figure)
    case .range(let low, let high):
      let range = t(.rangeOf, ["van": low.dutch, "tot": high.dutch])
      (text, self.unit, form) = (Self.amount(range, field, t), unit, .figure)
    case .yesNo(let yes):
      (text, self.unit, form) = (t(yes ? .yes : .no), nil, .words)
    case .text(let words):
      (text, self.unit, form) = (words, nil, .words)
    }
    if field?.valueKind == .percentage, form == .figure { self.unit = t(.percent) }
  }

  /// The whole as one line of text: "minimaal 28 uur per week bij een proef".
  func sentence(basis: String?) -> String {
    [comparison, text, unit, basis].compactMap { $0 }.joined(separator: " ")
  }

  private static func amount(_ number: String, _ field: RuleField?, _ t: InterfaceStrings) -> String
  {
    field?.valueKind == .amount ? t(.euro, ["bedrag": number]) : number
  }
}

extension RuleValue.Comparison {
  fileprivate var text: InterfaceText {
    switch self {
    case .about: .about
    case .atLeast: .atLeast
    case .atMost: .atMost
    case .moreThan: .moreThan
    case .lessThan: .lessThan
    }
  }
}

extension FactNature {
  var text: InterfaceText {
    switch self {
    case .rule: .natureRule
    case .practice: .naturePractice
    case .pilot: .naturePilot
    case .intention: .natureIntention
    case .opinion: .natureOpinion
    case .suspicion: .natureSuspicion
    case .question: .natureQuestion
    }
  }
}
