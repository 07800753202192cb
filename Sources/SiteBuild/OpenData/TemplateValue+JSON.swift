import Core
import Templates

extension TemplateValue {
  /// For a script that shows what a template shows: the same names, without those that say nothing.
  var json: JSONValue {
    switch self {
    case .null: .null
    case .bool(let value): .bool(value)
    case .int(let value): .int(value)
    case .string(let text), .html(let text): .string(text)
    case .list(let items): .array(items.map(\.json))
    case .object(let object):
      .object(
        object.keys.compactMap { name in
          object[name].flatMap { $0.isTruthy ? (key: name, value: $0.json) : nil }
        })
    }
  }
}
