import Core

/// Connects partial and parent tags to the templates they name, and checks that the blocks that
/// parent tags give content for exist.
struct Linker {
  private let program: Program
  /// Per template: the blocks in it, and the templates it calls.
  private var blocks: [Set<Int>]
  private var callees: [Set<Int>]

  /// Adds what is wrong to the problems of the template it is found in.
  static func link(
    _ program: inout Program, indexes: [String: Int], problems: inout [[Diagnostic]]
  ) {
    for index in program.calls.indices where !program.calls[index].name.range.isEmpty {
      let place = program.calls[index].name
      let source = program.templates[place.template].source
      let name = source.string(place.range)
      program.calls[index].template = indexes[name]
      guard indexes[name] == nil else { continue }
      problems[place.template].append(
        Diagnostic(
          TemplateProblem.unknownTemplate(name), at: source.location(place.range),
          suggestions: suggestions(for: name, among: indexes.keys.map { $0 })))
    }
    let linker = Linker(program)
    for call in program.calls where !call.arguments.isEmpty {
      problems[call.place.template] += linker.check(call, problems)
    }
  }

  private init(_ program: Program) {
    self.program = program
    blocks = Array(repeating: [], count: program.templates.count)
    callees = blocks
    for site in program.sites { blocks[site.place.template].insert(site.block) }
    for call in program.calls {
      if let template = call.template { callees[call.place.template].insert(template) }
    }
  }

  /// The arguments of a call that override nothing. Nothing is said where a template that takes part
  /// is wrong itself: the block may be in what could not be read.
  private func check(_ call: Call, _ problems: [[Diagnostic]]) -> [Diagnostic] {
    guard let parent = call.template else { return [] }
    let reachable = templates(reachableFrom: parent)
    guard reachable.allSatisfy({ problems[$0].allSatisfy { $0.severity != .error } }) else {
      return []
    }
    let known = reachable.reduce(into: Set<Int>()) { $0.formUnion(blocks[$1]) }
    let source = program.templates[call.place.template].source
    return program.arguments[call.arguments].filter { !known.contains($0.block) }.map {
      let name = program.blockNames[$0.block]
      return Diagnostic(
        TemplateProblem.unknownBlock(name, parent: source.string(call.name.range)),
        at: source.location($0.name.range),
        suggestions: Self.suggestions(for: name, among: known.map { program.blockNames[$0] }))
    }
  }

  private func templates(reachableFrom start: Int) -> Set<Int> {
    var reached: Set = [start]
    var pending = [start]
    while let template = pending.popLast() {
      for callee in callees[template] where reached.insert(callee).inserted {
        pending.append(callee)
      }
    }
    return reached
  }

  private static func suggestions(
    for name: String, among candidates: [String]
  ) -> [Diagnostic.Suggestion] {
    NearMiss.closest(to: name, among: candidates).map { [.didYouMean($0)] } ?? []
  }
}
