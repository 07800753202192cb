import Core

/// Pairs opening and closing tags. What comes out is balanced, whatever went in: a closing tag that
/// closes nothing is left out, and one that is missing is put in, each with a diagnostic.
struct TagMatcher {
  private let source: SourceText
  private var open: [Token] = []
  private(set) var tokens: [Token] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ source: SourceText) { self.source = source }

  mutating func match(_ scanned: [Token]) {
    tokens.reserveCapacity(scanned.count)
    for token in scanned {
      if token.kind == .closing {
        close(token)
      } else {
        if token.opens { open.append(token) }
        tokens.append(token)
      }
    }
    closeAll(downTo: 0)
  }
}

extension TagMatcher {
  private mutating func close(_ token: Token) {
    let name = source.bytes[token.name]
    guard let match = open.lastIndex(where: { source.bytes[$0.name] == name }) else {
      closeMisnamed(token)
      return
    }
    closeAll(downTo: match + 1)
    open.removeLast()
    tokens.append(token)
  }

  /// A name that is nearly that of the innermost open tag was meant to close it.
  private mutating func closeMisnamed(_ token: Token) {
    let name = source.string(token.name)
    if let opening = open.last {
      let expected = source.string(opening.name)
      if NearMiss.closest(to: name, among: [expected]) != nil {
        diagnostics.append(
          Diagnostic(
            TemplateProblem.wrongClosing(
              source.label(token.range), expected: "{{/\(expected)}}"),
            at: source.location(token.name),
            notes: [.init("Hier geopend", at: source.location(opening.range))],
            suggestions: [.didYouMean(expected)]))
        open.removeLast()
        tokens.append(token)
        return
      }
    }
    guard token.hasValidName else { return }
    diagnostics.append(
      Diagnostic(
        TemplateProblem.unexpectedClosing(source.label(token.range)),
        at: source.location(token.range)))
  }

  /// Closes what is open above `depth`, where nothing in the template does.
  private mutating func closeAll(downTo depth: Int) {
    while open.count > depth {
      let opening = open.removeLast()
      let closing = "{{/\(source.label(opening.name))}}"
      diagnostics.append(
        Diagnostic(
          TemplateProblem.unclosedSection(tag: source.label(opening.range), closing: closing),
          at: source.location(opening.range)))
      let end = tokens.last?.range.upperBound ?? 0
      tokens.append(Token(kind: .closing, range: end..<end, name: end..<end))
    }
  }
}
