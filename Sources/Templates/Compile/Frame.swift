/// Code in the making: of a template, or of the content that a parent tag gives for one block.
struct Frame {
  /// The block tag, when this is the content for a block.
  let argument: Token?
  var code: [Instruction] = []
  var line: Line
  /// The indentation of the content, which is taken off each of its lines.
  var dedent: Range<Int>
  /// How many tags are open in it.
  var depth = 0
  /// The instructions whose content is being written.
  private var unfinished: [Int] = []
  /// Text before this index is not extended: a jump may lead here.
  private var mergeableFrom = 0

  init(argument: Token? = nil, dedent: Range<Int> = 0..<0) {
    self.argument = argument
    self.dedent = dedent
    line = Line(startsAtLineStart: argument == nil, opensArgument: argument != nil)
  }

  /// Adds an instruction whose content follows, up to `close`.
  mutating func open(_ instruction: Instruction) {
    unfinished.append(code.count)
    code.append(instruction)
  }

  mutating func close() {
    guard let start = unfinished.popLast() else { return }
    let length = code.count - start - 1
    switch code[start] {
    case .section(let name, _): code[start] = .section(name: name, length: length)
    case .inverted(let name, _): code[start] = .inverted(name: name, length: length)
    case .block(let site, _): code[start] = .block(site: site, length: length)
    default: break
    }
    mergeableFrom = code.count
  }

  /// Adds literal text, to the text before it where that makes no difference.
  mutating func addText(_ bytes: ArraySlice<UInt8>, startsLine: Bool, to program: inout Program) {
    if bytes.isEmpty {
      if startsLine { code.append(.lineStart) }
      return
    }
    let range = program.addText(bytes)
    if code.count > mergeableFrom, case .text(var run)? = code.last,
      run.range.upperBound == range.lowerBound,
      startsLine == (program.text[range.lowerBound - 1] == 0x0A)
    {
      run.range = run.range.lowerBound..<range.upperBound
      code[code.count - 1] = .text(run)
    } else {
      code.append(.text(TextRun(range: range, startsLine: startsLine)))
    }
  }
}
