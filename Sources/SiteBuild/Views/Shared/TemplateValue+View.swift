import Core
import Templates

extension TemplateValue {
  /// Text, or null where there is none.
  static func text(_ text: String?) -> TemplateValue { text.map { .string($0) } ?? .null }

  /// A list for a part of a page that has a heading: `{rijen: […]}`, or null when it is empty, so that
  /// the heading goes too.
  static func rows(_ items: [TemplateValue]) -> TemplateValue {
    items.isEmpty ? .null : ["rijen": .list(items)]
  }

  /// Something with a name that leads somewhere, or nowhere.
  static func link(_ title: String, _ address: String?) -> TemplateValue {
    ["titel": .string(title), "adres": .text(address)]
  }

  /// The object with more, or other, names.
  func adding(_ pairs: [(TemplateKey, TemplateValue)]) -> TemplateValue {
    guard case .object(let object) = self else { return self }
    return .object(object.adding(pairs))
  }
}
