import Core

/// Renders one page: walks the code of a program, with a stack of contexts.
struct Renderer: ~Copyable {
  /// How deep sections and templates may go within each other. Recursion is legal over nested data,
  /// and this is far more than data has, and far less than the stack holds.
  static let depthLimit = 200

  let program: Program
  /// The literal text of the program, for as long as it is used.
  let text: UnsafeBufferPointer<UInt8>
  var output = Output(capacity: 1 << 15)
  var diagnostics: [Diagnostic] = []
  /// Which templates took part.
  var entered: [Bool]
  /// The values that names are looked up in; the last is the innermost.
  private(set) var contexts: [Context]
  /// What the outermost context has, by key: all that contexts within it do not have is asked of it.
  let rootValues: [Context.Value?]
  /// What the page shares with others, among which its values are.
  let sharedEntries: UnsafeBufferPointer<TemplateObject.Entry>
  /// Which of them templates ask for.
  let sharedNames: [FragmentList.SharedValue]
  /// What is known of each of `Program.calls`; empty where nothing is shared.
  var fragments: [FragmentList.Entry]
  /// Those that this page found.
  var foundFragments: [(call: Int, fragment: FragmentList.Entry)] = []
  /// While a fragment is made.
  var recording: Recording?
  /// The uses of names that were reported, so that a list of items does not repeat it.
  var reported: Set<Int> = []

  var scopes: [BlockScope] = []
  /// The scope in force, an index into `scopes`.
  var scope: Int?
  private(set) var depth = 0
  private var hasStopped = false

  private init(
    _ program: Program, text: UnsafeBufferPointer<UInt8>, root: UnsafePointer<TemplateValue>
  ) {
    self.program = program
    self.text = text
    contexts = [Context(root)]
    var values = [Context.Value?](repeating: nil, count: program.keys.slots.count)
    if let shared = Self.sharedValues(of: root.pointee) {
      let known = shared.fragments(of: program)
      sharedEntries = shared.entries.withUnsafeBufferPointer { $0 }
      sharedNames = known.values
      fragments = known.ofCalls
      for value in known.values {
        values[value.key] = Context.value(in: sharedEntries, value.place)
      }
    } else {
      sharedEntries = UnsafeBufferPointer(start: nil, count: 0)
      sharedNames = []
      fragments = []
    }
    Context(root).add(to: &values, of: program.keys)
    rootValues = values
    entered = Array(repeating: false, count: program.templates.count)
  }

  /// Renders a template of a program.
  /// - Parameter take: is lent the page.
  /// - Returns: what was wrong, and which templates took part.
  static func render(
    _ template: Int, of program: Program, with value: TemplateValue,
    take: (UnsafeBufferPointer<UInt8>) -> Void
  ) -> (diagnostics: [Diagnostic], entered: [Bool]) {
    program.text.withUnsafeBufferPointer { text in
      withUnsafePointer(to: value) { root in
        var renderer = Renderer(program, text: text, root: root)
        renderer.entered[template] = true
        renderer.run(program.templates[template].code)
        renderer.rememberFragments(for: value)
        renderer.output.withBytes(take)
        return (renderer.diagnostics, renderer.entered)
      }
    }
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
        output.write(run, of: text)
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
        if value(ofNameAt: name)?.pointee.isTruthy != true, descend(fromName: name) {
          run(content)
          ascend()
        }
      case .call(let index):
        call(at: index)
      case .block(let site, let length):
        let content = position..<position + length
        position = content.upperBound
        runBlock(program.sites[site], default: content)
      }
    }
  }

  private mutating func runSection(_ name: Int, _ content: Range<Int>) {
    guard let value = value(ofNameAt: name), value.pointee.isTruthy, descend(fromName: name)
    else { return }
    if case .list(let items) = value.pointee {
      items.withUnsafeBufferPointer { items in
        for index in items.indices { run(content, in: items.baseAddress.map { $0 + index }) }
      }
    } else {
      run(content, in: value)
    }
    ascend()
  }

  private mutating func run(_ content: Range<Int>, in value: UnsafePointer<TemplateValue>?) {
    guard let value else { return }
    contexts.append(Context(value))
    run(content)
    contexts.removeLast()
  }

  /// Goes one level deeper, or reports that there is no end to it and stops rendering.
  mutating func descend(from place: Place) -> Bool {
    if depth == Self.depthLimit { stop(at: place) }
    depth += 1
    return !hasStopped
  }

  private mutating func descend(fromName name: Int) -> Bool {
    if depth == Self.depthLimit { stop(at: program.namePlaces[name]) }
    depth += 1
    return !hasStopped
  }

  private mutating func stop(at place: Place) {
    hasStopped = true
    let tag = program.templates[place.template].source.label(place.range)
    report(.tooDeep(tag: tag, limit: Self.depthLimit), at: place)
  }

  mutating func ascend() { depth -= 1 }

  mutating func report(
    _ problem: TemplateProblem, at place: Place, suggestions: [Diagnostic.Suggestion] = []
  ) {
    let location = program.templates[place.template].source.location(place.range)
    diagnostics.append(Diagnostic(problem, at: location, suggestions: suggestions))
  }
}
