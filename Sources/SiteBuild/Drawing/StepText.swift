import Content

/// The words of a question or an outcome, in lines that fit its box. Nobody knows the reader's letters, so
/// the lines are short enough for wide ones.
struct StepText: Sendable {
  struct Line: Hashable, Sendable {
    var text: String
    /// Of its base line, below the top of the box.
    var y: Int
    var isTitle: Bool
  }

  private(set) var lines: [Line] = []
  /// Below the top of the box, the middle of each answer.
  private(set) var answerMiddles: [Int] = []
  private(set) var height: Int

  static let indent = 12
  private static let lineHeight = 18
  private static let titleLength = 24
  private static let answerLength = 27

  init(_ step: GuideStep) {
    height = Self.indent
    for text in Self.wrap(step.title, length: Self.titleLength) { add(text, isTitle: true) }
    for answer in step.answers {
      let top = height + 6
      height = top
      for (number, text) in Self.wrap(answer.text, length: Self.answerLength).enumerated() {
        add((number == 0 ? "– " : "  ") + text, isTitle: false)
      }
      answerMiddles.append((top + height) / 2)
    }
    height += Self.indent
  }

  private mutating func add(_ text: String, isTitle: Bool) {
    lines.append(Line(text: text, y: height + Self.lineHeight - 4, isTitle: isTitle))
    height += Self.lineHeight
  }

  /// Between words; a word that is too long has a line of its own.
  static func wrap(_ text: String, length: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= length {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
