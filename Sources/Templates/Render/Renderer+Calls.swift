extension Renderer {
  /// Renders a partial or a parent.
  mutating func call(_ call: Call) {
    guard let template = call.template else { return }
    entered[template] = true
    guard descend(from: call.place) else { return }
    let outer = scope
    let mark = output.mark
    if !call.arguments.isEmpty {
      scope = scopes.count
      scopes.append(BlockScope(arguments: call.arguments, outer: outer))
    }
    if call.isStandalone {
      output.indent(by: text[call.indentation])
    } else {
      output.stopIndenting()
    }
    run(program.templates[template].code)
    output.restore(mark)
    if !call.arguments.isEmpty { scopes.removeLast() }
    scope = outer
    ascend()
  }

  /// Blocks in overriding content belong to the template that it was written in: only what extends
  /// that template can override them.
  mutating func runBlock(_ site: BlockSite, default content: Range<Int>) {
    recordNotShared()
    let found = argument(for: site.block)
    guard descend(from: site.place) else { return }
    if let (argument, outer) = found {
      let previous = scope
      let mark = output.mark
      scope = outer
      output.indent(by: text[site.indentation])
      if !site.isStandalone { output.continueLine() }
      run(program.arguments[argument].code)
      output.restore(mark)
      scope = previous
    } else {
      run(content)
    }
    ascend()
  }

  /// The outermost content for a block: what extends a template goes before what it extends itself.
  private func argument(for block: Int) -> (index: Int, outer: Int?)? {
    var found: (index: Int, outer: Int?)?
    var next = scope
    while let index = next {
      let scope = scopes[index]
      if let match = scope.arguments.first(where: { program.arguments[$0].block == block }) {
        found = (match, scope.outer)
      }
      next = scope.outer
    }
    return found
  }
}
