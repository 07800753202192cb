extension Renderer {
  /// Renders a partial or a parent in place.
  mutating func call(_ call: Call) {
    guard let template = call.template else { return }
    entered[template] = true
    descend(from: call.place) {
      let outer = $0.scope
      let mark = $0.output.mark
      if !call.arguments.isEmpty {
        $0.scope = $0.scopes.count
        $0.scopes.append(BlockScope(arguments: call.arguments, outer: outer))
      }
      if call.isStandalone {
        $0.output.indent(by: $0.program.text[call.indentation])
      } else {
        $0.output.stopIndenting()
      }
      $0.run($0.program.templates[template].code)
      $0.output.restore(mark)
      if !call.arguments.isEmpty { $0.scopes.removeLast() }
      $0.scope = outer
    }
  }

  /// Blocks in overriding content belong to the template that it was written in: only what extends
  /// that template can override them.
  mutating func runBlock(_ site: BlockSite, default content: Range<Int>) {
    let found = argument(for: site.block)
    descend(from: site.place) {
      guard let (argument, outer) = found else {
        $0.run(content)
        return
      }
      let previous = $0.scope
      let mark = $0.output.mark
      $0.scope = outer
      $0.output.indent(by: $0.program.text[site.indentation])
      if !site.isStandalone { $0.output.continueLine() }
      $0.run($0.program.arguments[argument].code)
      $0.output.restore(mark)
      $0.scope = previous
    }
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
