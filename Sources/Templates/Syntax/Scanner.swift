import Core

/// Cuts a template into text and tags, and reports tags that are not well formed.
struct Scanner {
  private let source: SourceText
  private var position = 0
  private(set) var tokens: [Token] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ source: SourceText) { self.source = source }

  mutating func scan() {
    while position < source.bytes.count {
      let start = find("{", 2, in: position..<source.bytes.count) ?? source.bytes.count
      if start > position { tokens.append(.text(position..<start)) }
      position = start
      if start < source.bytes.count { scanTag() }
    }
  }
}

extension Scanner {
  /// `position` is at `{{`; afterwards it is past the tag, or past what there is of it.
  private mutating func scanTag() {
    let start = position
    var inner = start + 2
    let isTriple = byte(at: inner) == UInt8(ascii: "{")
    if !isTriple { skipSpace(&inner) }
    let kind = isTriple ? .unescaped : byte(at: inner).flatMap { Self.kinds[$0] }
    let setsDelimiters = byte(at: inner) == UInt8(ascii: "=")
    if kind != nil { inner += 1 }

    // A name holds no braces: where the next tag begins first, this one was never finished.
    let mayHoldTags = kind == .comment || setsDelimiters
    let limit = mayHoldTags ? source.bytes.count : find("{", 2, in: inner..<source.bytes.count)
    let closing = isTriple ? 3 : 2
    guard let end = find("}", closing, in: inner..<(limit ?? source.bytes.count)) else {
      reportUnfinished(start..<(limit ?? source.bytes.count))
      return
    }
    position = end + closing
    let range = start..<position
    if setsDelimiters {
      report(.setDelimiters(tag: source.label(range)), at: range)
    } else {
      append(Token(kind: kind ?? .variable, range: range, name: trimmed(inner..<end)))
    }
  }

  private static let kinds: [UInt8: Token.Kind] = [
    UInt8(ascii: "#"): .section, UInt8(ascii: "^"): .inverted, UInt8(ascii: "/"): .closing,
    UInt8(ascii: ">"): .partial, UInt8(ascii: "<"): .parent, UInt8(ascii: "$"): .block,
    UInt8(ascii: "&"): .unescaped, UInt8(ascii: "!"): .comment,
  ]

  private mutating func append(_ token: Token) {
    var token = token
    if token.kind == .comment {
      token.name = token.range.upperBound..<token.range.upperBound
    } else if let problem = problem(withNameOf: token) {
      token.hasValidName = false
      // The name of a closing tag was reported where it was opened.
      if token.kind != .closing || token.name.isEmpty {
        report(problem, at: token.name.isEmpty ? token.range : token.name)
      }
    }
    tokens.append(token)
  }

  private func problem(withNameOf token: Token) -> TemplateProblem? {
    let name = source.bytes[token.name]
    if name.isEmpty { return .missingName(tag: source.label(token.range)) }
    if name.contains(where: \.isWhitespace) { return .functionCall(source.label(token.name)) }
    switch token.kind {
    case .variable, .unescaped, .section, .inverted:
      let dot = UInt8(ascii: ".")
      let parts = name.split(separator: dot, omittingEmptySubsequences: false)
      let isValid = name.elementsEqual([dot]) || parts.allSatisfy { !$0.isEmpty }
      return isValid ? nil : .malformedName(source.string(token.name))
    default:
      return nil
    }
  }

  /// Reports a tag without its closing braces, up to the end of its line, and goes on where the
  /// next tag begins.
  private mutating func reportUnfinished(_ range: Range<Int>) {
    let end = source.bytes[range].firstIndex(of: 0x0A) ?? range.upperBound
    let tag = trimmed(range.lowerBound..<end)
    report(.unclosedTag(source.string(tag)), at: tag)
    position = range.upperBound
  }

  private mutating func report(_ problem: TemplateProblem, at range: Range<Int>) {
    diagnostics.append(Diagnostic(problem, at: source.location(range)))
  }
}

extension Scanner {
  private func byte(at offset: Int) -> UInt8? {
    offset < source.bytes.count ? source.bytes[offset] : nil
  }

  private func skipSpace(_ offset: inout Int) {
    while let byte = byte(at: offset), byte.isWhitespace { offset += 1 }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let bytes = source.bytes[range]
    guard let first = bytes.firstIndex(where: { !$0.isWhitespace }),
      let last = bytes.lastIndex(where: { !$0.isWhitespace })
    else { return range.lowerBound..<range.lowerBound }
    return first..<last + 1
  }

  /// Where the first run of `count` equal braces begins.
  private func find(_ brace: Unicode.Scalar, _ count: Int, in range: Range<Int>) -> Int? {
    let brace = UInt8(ascii: brace)
    var run = 0
    for offset in range {
      run = source.bytes[offset] == brace ? run + 1 : 0
      if run == count { return offset - count + 1 }
    }
    return nil
  }
}
