import Core

/// Renders one page: walks the code of a program, with a stack of contexts.
struct Renderer {
  /// How deep sections and templates may go within each other. Recursion is legal over nested data,
  /// and this is far more than data has, and far less than the stack holds.
  static let depthLimit = 200

  let program: Program
  var output = Output(capacity: 1 << 15)
  var diagnostics: [Diagnostic] = []
  /// Which templates took part.
  var entered: [Bool]
  /// The values that names are looked up in; the last is the innermost.
  private(set) var contexts: [TemplateValue]
  /// The uses of names that were reported, so that a list of items does not repeat it.
  var reported: Set<Int> = []

  var scopes: [BlockScope] = []
  /// The scope in force, an index into `scopes`.
  var scope: Int?
  private var depth = 0
  private var hasStopped = false

  init(_ program: Program, root: TemplateValue) {
    self.program = program
    contexts = [root]
    entered = Array(repeating: false, count: program.templates.count)
  }

  mutating func render(_ template: Int) {
    entered[template] = true
    run(program.templates[template].code)
  }
}

extension Renderer {
  mutating func run(_ range: Range<Int>) {
    var position = range.lowerBound
    while position < range.upperBound, !hasStopped {
      let instruction = program.code[position]
      position += 1
      switch instruction {
      case .text(let run):
        output.write(run, of: program.text)
      case .lineStart:
        output.startLine()
      case .value(let name, let isEscaped):
        interpolate(name, isEscaped: isEscaped)
      case .section(let name, let length):
        let content = position..<position + length
        position = content.upperBound
        runSection(name, content)
      case .inverted(let name, let length):
        let content = position..<position + length
        position = content.upperBound
        if !value(ofNameAt: name).isTruthy {
          descend(from: program.names[name].place) { $0.run(content) }
        }
      case .call(let index):
        call(program.calls[index])
      case .block(let site, let length):
        let content = position..<position + length
        position = content.upperBound
        runBlock(program.sites[site], default: content)
      }
    }
  }

  private mutating func runSection(_ name: Int, _ content: Range<Int>) {
    let value = value(ofNameAt: name)
    guard value.isTruthy else { return }
    descend(from: program.names[name].place) {
      if case .list(let items) = value {
        for item in items { $0.run(content, in: item) }
      } else {
        $0.run(content, in: value)
      }
    }
  }

  private mutating func run(_ content: Range<Int>, in context: TemplateValue) {
    contexts.append(context)
    run(content)
    contexts.removeLast()
  }

  /// Goes one level deeper, or reports that there is no end to it and stops rendering.
  mutating func descend(from place: Place, _ body: (inout Renderer) -> Void) {
    guard depth < Self.depthLimit else {
      hasStopped = true
      let tag = program.templates[place.template].source.label(place.range)
      report(.tooDeep(tag: tag, limit: Self.depthLimit), at: place)
      return
    }
    depth += 1
    body(&self)
    depth -= 1
  }

  mutating func report(
    _ problem: TemplateProblem, at place: Place, suggestions: [Diagnostic.Suggestion] = []
  ) {
    let location = program.templates[place.template].source.location(place.range)
    diagnostics.append(Diagnostic(problem, at: location, suggestions: suggestions))
  }
}
