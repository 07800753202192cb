/// What a template is rendered with: a tree of values, every one of them written down on purpose.
///
/// A name that a template uses must exist. A thing that may be missing is written as `.null`, which
/// is falsy, shows as nothing, and has `.null` for each of its parts.
package enum TemplateValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case int(Int)
  /// Text, escaped for HTML by `{{name}}`.
  case string(String)
  /// HTML that is safe already and is never escaped.
  case html(String)
  case list([TemplateValue])
  case object(TemplateObject)

  /// Whether a section shows its content.
  ///
  /// Falsy are `null`, `false`, the empty list, and the empty string. The specification leaves the
  /// string to the language; it is falsy here, as in JavaScript, so that `{{#summary}}` does what
  /// its author means. The integer 0 is truthy, because a count of nought is a value to show.
  package var isTruthy: Bool {
    switch self {
    case .null: false
    case .bool(let value): value
    case .int: true
    case .string(let text), .html(let text): !text.isEmpty
    case .list(let items): !items.isEmpty
    case .object: true
    }
  }
}
