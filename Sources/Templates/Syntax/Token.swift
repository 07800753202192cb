/// A piece of a template: a stretch of text or one tag.
struct Token: Sendable {
  enum Kind: Sendable {
    case text
    /// `{{name}}`
    case variable
    /// `{{{name}}}` and `{{&name}}`
    case unescaped
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case inverted
    /// `{{/name}}`
    case closing
    /// `{{! anything }}`
    case comment
    /// `{{>name}}`
    case partial
    /// `{{<name}}`
    case parent
    /// `{{$name}}`
    case block
  }

  var kind: Kind
  /// The whole of it in the source, braces included.
  var range: Range<Int>
  /// The name in it, without the space around it; empty in text and comments.
  var name: Range<Int>
  /// False when the name was reported already: it then stands for nothing.
  var hasValidName = true

  /// Whether a closing tag belongs to it.
  var opens: Bool {
    switch kind {
    case .section, .inverted, .parent, .block: true
    default: false
    }
  }

  static func text(_ range: Range<Int>) -> Token {
    Token(kind: .text, range: range, name: range.upperBound..<range.upperBound)
  }
}
