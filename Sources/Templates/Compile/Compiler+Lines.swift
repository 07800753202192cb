extension Compiler {
  /// How a tag stands on its line, with the white space before it.
  private struct Layout {
    let isStandalone: Bool
    /// Empty where something else comes before the tag.
    let indentation: Range<Int>
    /// Where the next line begins.
    let nextLine: Int?
  }

  /// Writes the code of the current line and begins the next one.
  mutating func endLine(
    _ tokens: [Token], nextLine: Int? = nil, into program: inout Program
  ) {
    let line = frame.line
    frame.line = Line(startsAtLineStart: true)
    if line.isStandalone(in: source) {
      if line.opensArgument { frame.dedent = nextLine.map(source.indentation) ?? 0..<0 }
      let layout = Layout(
        isStandalone: true, indentation: indentation(of: line), nextLine: nextLine)
      for item in line.items { emit(item, layout, tokens, into: &program) }
    } else {
      emitInline(line, tokens, nextLine: nextLine, into: &program)
    }
  }

  private mutating func emitInline(
    _ line: Line, _ tokens: [Token], nextLine: Int?, into program: inout Program
  ) {
    for (position, item) in line.items.enumerated() {
      if case .text(var range) = item {
        if position == 0, line.startsAtLineStart { range = source.range(range, without: dedent) }
        frame.addText(source.bytes[range], startsLine: position == 0, to: &program)
      } else {
        if position == 0 { frame.addText([], startsLine: true, to: &program) }
        let layout = Layout(
          isStandalone: false, indentation: position == 1 ? indentation(of: line) : 0..<0,
          nextLine: nextLine)
        emit(item, layout, tokens, into: &program)
      }
    }
  }

  private var dedent: Range<Int> { frame.dedent }

  /// The white space that a line begins with, less what is taken off; empty when text follows it.
  private func indentation(of line: Line) -> Range<Int> {
    guard line.startsAtLineStart, case .text(let range)? = line.items.first,
      source.isBlank(range)
    else { return 0..<0 }
    return source.range(source.leadingSpace(of: range), without: dedent)
  }
}

extension Compiler {
  private mutating func emit(
    _ item: Line.Item, _ layout: Layout, _ tokens: [Token], into program: inout Program
  ) {
    switch item {
    case .text:
      break
    case .parent(let parent):
      emitCall(parent.token, arguments: parent.arguments, layout, into: &program)
    case .tag(let token, let index):
      switch token.kind {
      case .variable, .unescaped:
        let name = use(of: token, in: &program)
        frame.code.append(.value(name: name, isEscaped: token.kind == .variable))
      case .section:
        frame.open(.section(name: use(of: token, in: &program), length: 0))
      case .inverted:
        frame.open(.inverted(name: use(of: token, in: &program), length: 0))
      case .block:
        emitBlock(token, index: index, layout, tokens, into: &program)
      case .closing:
        frame.close()
      case .partial:
        emitCall(token, arguments: [], layout, into: &program)
      case .text, .comment, .parent:
        break
      }
    }
  }

  private mutating func emitCall(
    _ token: Token, arguments: [Argument], _ layout: Layout, into program: inout Program
  ) {
    let first = program.arguments.count
    program.arguments.append(contentsOf: arguments)
    frame.code.append(.call(program.calls.count))
    program.calls.append(
      Call(
        template: nil, arguments: first..<program.arguments.count,
        indentation: layout.isStandalone
          ? program.addText(source.bytes[layout.indentation]) : 0..<0,
        isStandalone: layout.isStandalone,
        place: Place(template: template, range: token.range),
        name: Place(template: template, range: token.hasValidName ? token.name : 0..<0)))
  }

  /// A standalone block takes its indentation from its default content, or from its tag where there
  /// is none; in a line, from the white space before it.
  private mutating func emitBlock(
    _ token: Token, index: Int, _ layout: Layout, _ tokens: [Token], into program: inout Program
  ) {
    var indentation = layout.indentation
    if layout.isStandalone, let nextLine = layout.nextLine, !isEmpty(blockAt: index, in: tokens) {
      indentation = source.range(source.indentation(from: nextLine), without: dedent)
    }
    let name = source.string(token.name)
    frame.open(.block(site: program.sites.count, length: 0))
    program.sites.append(
      BlockSite(
        block: program.blockNames.number(of: name),
        indentation: program.addText(source.bytes[indentation]),
        isStandalone: layout.isStandalone,
        place: Place(template: template, range: token.range)))
  }

  /// Whether nothing but white space stands between a block's tags.
  private func isEmpty(blockAt index: Int, in tokens: [Token]) -> Bool {
    var next = index + 1
    if tokens[next].kind == .text, source.isBlank(tokens[next].range) { next += 1 }
    return next < tokens.count && tokens[next].kind == .closing
  }

  private func use(of token: Token, in program: inout Program) -> Int {
    let dot = UInt8(ascii: ".")
    let bytes = source.bytes[token.name]
    let isImplicitIterator = bytes.elementsEqual([dot])
    let first = Int32(program.parts.count)
    if token.hasValidName, !isImplicitIterator {
      for part in bytes.split(separator: dot) { program.addPart(part) }
    }
    program.names.append(
      NameUse(
        parts: first..<Int32(program.parts.count), isImplicitIterator: isImplicitIterator))
    program.namePlaces.append(Place(template: template, range: token.name))
    return program.names.count - 1
  }
}
