import Content
import Templates

/// The choices above a list, which a script narrows it by. Each choice has a mark of a letter and a
/// number; what it holds for carries the same mark (`data-f`), so that a long list stays light. Only what
/// leaves something is offered.
struct Filters: Sendable {
  private struct Field: Sendable {
    var field: FilterField
    var letter: Character
    var choices: [(value: String, title: String)]
    /// By value.
    var marks: [String: String]
  }

  private let fields: [Field]

  /// - Parameter items: the values of everything in the list.
  init(_ fields: [FilterField], of items: [FilterField.Values], _ site: SiteOverview) {
    self.fields = fields.enumerated().compactMap { index, field in
      let used = Set(items.flatMap { $0[field] ?? [] })
      let choices = field.choices(site).filter { used.contains($0.value) }
      guard !choices.isEmpty else { return nil }
      let letter = Self.letters[index % Self.letters.count]
      let marks = choices.enumerated().map { ($1.value, "\(letter)\($0)") }
      return Field(
        field: field, letter: letter, choices: choices,
        marks: Dictionary(marks, uniquingKeysWith: { first, _ in first }))
    }
  }

  private static let letters = Array("abcdefghijklmnopqrstuvwxyz")

  /// The marks of one item, in the order of the choices; a dash where it has none, and so goes whatever is
  /// chosen.
  func marks(of values: FilterField.Values) -> String {
    let marks = fields.flatMap { field in
      let own = Set(values[field.field] ?? [])
      return field.choices.filter { own.contains($0.value) }.compactMap { field.marks[$0.value] }
    }
    return marks.isEmpty ? "-" : marks.joined(separator: " ")
  }

  /// The mark of something that answers to one field alone; nil where that is not offered.
  func mark(of value: String, in field: FilterField) -> String? {
    guard let own = fields.first(where: { $0.field == field }) else { return nil }
    return own.marks[value] ?? "\(own.letter)-"
  }

  /// - Parameter texts: what is said of the number that is left: of one, of more, of none.
  func value(
    one: InterfaceText, more: InterfaceText, none: InterfaceText, in frame: PageFrame
  ) -> TemplateValue {
    [
      "een": .string(frame.t(one)), "meer": .string(frame.t(more)), "geen": .string(frame.t(none)),
      "keuzes": .list(
        fields.map { field in
          [
            "naam": .string(field.field.rawValue),
            "titel": .string(frame.t(field.field.label)),
            "opties": .list(
              field.choices.map { choice in
                [
                  "waarde": .string(choice.value), "titel": .string(choice.title),
                  "kenmerk": .text(field.marks[choice.value]),
                ]
              }),
          ]
        }),
    ]
  }
}
