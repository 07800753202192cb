import Core

/// Turns one template into code, line by line, because tags on lines of their own take the line
/// with them, and indentation belongs to lines.
struct Compiler {
  let source: SourceText
  let template: Int
  /// The template, and the contents of blocks within each other; the last is being written.
  var frames = [Frame()]
  /// The parent tags that are open. Between a parent tag and a block in it, which is where there are
  /// as many parents as frames, text is ignored.
  var parents: [ParentTag] = []
  var diagnostics: [Diagnostic] = []

  /// Adds the template to the program; returns what is wrong with it.
  static func compile(
    _ source: TemplateSource, as template: Int, into program: inout Program
  ) -> [Diagnostic] {
    let text = SourceText(source.text, file: source.file)
    var scanner = Scanner(text)
    scanner.scan()
    var matcher = TagMatcher(text)
    matcher.match(scanner.tokens)
    var compiler = Compiler(source: text, template: template)
    compiler.compile(matcher.tokens, into: &program)
    return scanner.diagnostics + matcher.diagnostics + compiler.diagnostics
  }

  private init(source: SourceText, template: Int) {
    self.source = source
    self.template = template
  }

  private mutating func compile(_ tokens: [Token], into program: inout Program) {
    for (index, token) in tokens.enumerated() {
      if parents.count == frames.count {
        addIgnored(token, into: &program)
      } else {
        add(token, index: index, of: tokens, to: &program)
      }
    }
    endLine(tokens, into: &program)
    let code = program.addCode(frames[0].code)
    program.templates.append(CompiledTemplate(source: source, code: code))
  }
}

extension Compiler {
  var frame: Frame {
    get { frames[frames.count - 1] }
    _modify { yield &frames[frames.count - 1] }
  }

  private mutating func add(
    _ token: Token, index: Int, of tokens: [Token], to program: inout Program
  ) {
    switch token.kind {
    case .text:
      addText(token.range, of: tokens, to: &program)
    case .parent:
      parents.append(ParentTag(token: token))
    case .closing where frame.depth == 0 && frame.argument != nil:
      endArgument(tokens, into: &program)
    default:
      if token.opens { frame.depth += 1 }
      if token.kind == .closing { frame.depth -= 1 }
      frame.line.items.append(.tag(token, index: index))
    }
  }

  private mutating func addText(
    _ range: Range<Int>, of tokens: [Token], to program: inout Program
  ) {
    var start = range.lowerBound
    while start < range.upperBound {
      let newline = source.bytes[start..<range.upperBound].firstIndex(of: 0x0A)
      let end = newline.map { $0 + 1 } ?? range.upperBound
      frame.line.items.append(.text(start..<end))
      if newline != nil { endLine(tokens, nextLine: end, into: &program) }
      start = end
    }
  }

  /// What stands in a parent tag: blocks are content for the parent, the rest is not shown.
  private mutating func addIgnored(_ token: Token, into program: inout Program) {
    let last = parents.count - 1
    switch token.kind {
    case .comment:
      break
    case .block where parents[last].ignoredDepth == 0:
      frames.append(Frame(argument: token, dedent: frame.dedent))
    case .closing where parents[last].ignoredDepth == 0:
      let parent = parents.removeLast()
      frame.line.items.append(.parent(parent))
    case .closing:
      parents[last].ignoredDepth -= 1
    default:
      if token.opens { parents[last].ignoredDepth += 1 }
      warnIgnored(token)
    }
  }

  private mutating func warnIgnored(_ token: Token) {
    let last = parents.count - 1
    guard !parents[last].hasWarned, !source.isBlank(token.range) else { return }
    parents[last].hasWarned = true
    let first = source.bytes[token.range].firstIndex { !$0.isWhitespace } ?? 0
    diagnostics.append(
      Diagnostic(
        TemplateProblem.ignoredContent(parent: source.label(parents[last].token.range)),
        at: source.location(first..<token.range.upperBound)))
  }

  /// The end of a block's content in a parent tag.
  private mutating func endArgument(_ tokens: [Token], into program: inout Program) {
    frame.line.closesArgument = true
    endLine(tokens, into: &program)
    let finished = frames.removeLast()
    guard let block = finished.argument, let parent = parents.indices.last else { return }
    let name = source.string(block.name)
    let argument = Argument(
      block: program.blockNames.number(of: name), code: program.addCode(finished.code),
      name: Place(template: template, range: block.name))
    if let first = parents[parent].arguments.first(where: { $0.block == argument.block }) {
      diagnostics.append(
        Diagnostic(
          TemplateProblem.duplicateBlock(name, parent: source.label(parents[parent].token.range)),
          at: source.location(block.name),
          notes: [.init("De eerste keer", at: source.location(first.name.range))]))
    } else {
      parents[parent].arguments.append(argument)
    }
  }
}
