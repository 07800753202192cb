import Core

/// All templates of a theme, parsed once, with partials and parents linked to each other.
///
/// Strict Mustache: interpolation, sections, inverted sections, comments, partials, and inheritance
/// with blocks, as the Mustache specification has them, but without set delimiters and lambdas, and
/// with a diagnostic wherever the specification says "use the empty string". Content for a block that
/// does not exist is an error too, and what stands in a parent tag outside its blocks, which the
/// specification ignores, gets a warning.
///
/// Content for a block is looked up from the outside in, and reaches the blocks of all that its
/// parent calls. It does not reach the parents and partials within other content, so that the title
/// of a page is not the title of each card on it.
package struct TemplateLibrary: Sendable {
  /// What is wrong with the templates themselves, sorted.
  package let diagnostics: [Diagnostic]

  private let program: Program
  private let indexes: [String: Int]
  /// Per template, the part of `diagnostics` that is about it.
  private let problems: [[Diagnostic]]

  /// Of several sources with the same name the first counts; each other is reported.
  package init(_ sources: [TemplateSource]) {
    var program = Program()
    var indexes: [String: Int] = [:]
    var problems: [[Diagnostic]] = []
    for source in sources {
      let template = program.templates.count
      var found = Compiler.compile(source, as: template, into: &program)
      if let first = indexes[source.name] {
        found.append(Self.duplicate(source, of: sources[first]))
      } else {
        indexes[source.name] = template
      }
      problems.append(found)
    }
    Linker.link(&program, indexes: indexes, problems: &problems)
    self.program = program
    self.indexes = indexes
    self.problems = problems
    diagnostics = problems.joined().sortedForReport()
  }

  /// Renders a template against a value, which is the outermost context.
  package func render(_ name: String, with value: TemplateValue) -> RenderResult {
    var bytes: [UInt8] = []
    let diagnostics = render(name, with: value) { bytes = Array($0) }
    return RenderResult(bytes: bytes, diagnostics: diagnostics)
  }

  /// Renders a template without making a copy of the page.
  ///
  /// - Parameter take: is lent the page, also where something is wrong with it.
  /// - Returns: as `RenderResult` has them.
  package func render(
    _ name: String, with value: TemplateValue, take: (UnsafeBufferPointer<UInt8>) -> Void
  ) -> [Diagnostic] {
    guard let template = indexes[name] else {
      take(UnsafeBufferPointer(start: nil, count: 0))
      return [unknown(name)]
    }
    let result = Renderer.render(template, of: program, with: value, take: take)
    let inherited = result.entered.indices.filter { result.entered[$0] }.flatMap { problems[$0] }
    return (result.diagnostics + inherited).sortedForReport()
  }
}

extension TemplateLibrary {
  private func unknown(_ name: String) -> Diagnostic {
    let candidate = NearMiss.closest(to: name, among: indexes.keys)
    return Diagnostic(
      TemplateProblem.unknownTemplate(name), at: SourceLocation(file: name),
      suggestions: candidate.map { [.didYouMean($0)] } ?? [])
  }

  private static func duplicate(
    _ source: TemplateSource, of first: TemplateSource
  ) -> Diagnostic {
    Diagnostic(
      TemplateProblem.duplicateTemplate(source.name), at: SourceLocation(file: source.file),
      notes: [.init("Het eerste sjabloon met die naam", at: SourceLocation(file: first.file))])
  }
}
