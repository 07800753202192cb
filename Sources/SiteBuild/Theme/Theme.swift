import Content
import Core
import Templates

/// A theme: parsed templates, interface strings and the files of its `assets` folder.
package struct Theme: Sendable {
  package var templates: TemplateLibrary
  package var strings: InterfaceStrings
  /// By file name.
  package var assets: [String: [UInt8]]
}

/// Reads a theme from `theme/templates/*.mustache`, `theme/teksten.yaml` and `theme/assets/*`.
struct ThemeReader {
  static let templates = "theme/templates/"
  static let strings = "theme/teksten.yaml"
  static let assets = "theme/assets/"

  private let project: ProjectFiles
  private(set) var diagnostics: [Diagnostic] = []

  init(_ project: ProjectFiles) {
    self.project = project
  }

  mutating func read() throws(FileError) -> Theme {
    var sources: [TemplateSource] = []
    for path in project.paths(in: "theme/templates", suffix: ".mustache") {
      let name = path.dropFirst(Self.templates.count).dropLast(".mustache".count)
      guard let text = try text(path) else { continue }
      sources.append(TemplateSource(name: String(name), file: path, text: text.text))
    }
    if sources.isEmpty {
      report(BuildProblem.themeWithoutTemplates, at: "theme/templates")
    }
    let templates = TemplateLibrary(sources)
    diagnostics += templates.diagnostics
    var assets: [String: [UInt8]] = [:]
    for path in project.paths(in: "theme/assets") {
      assets[String(path.dropFirst(Self.assets.count))] = try project.read(path)
    }
    return Theme(templates: templates, strings: try strings(), assets: assets)
  }

  private mutating func strings() throws(FileError) -> InterfaceStrings {
    var strings = InterfaceStrings([:])
    if project.paths.contains(Self.strings), let file = try text(Self.strings) {
      let (texts, problems) = TextTableReader.read(file)
      diagnostics += problems
      strings = InterfaceStrings(texts)
    }
    for key in strings.missing(from: InterfaceText.allCases.map(\.rawValue)) {
      report(BuildProblem.themeStringMissing(key), at: Self.strings)
    }
    return strings
  }

  private mutating func text(_ path: String) throws(FileError) -> SourceFile? {
    guard let text = String(validating: try project.read(path), as: UTF8.self) else {
      report(BuildProblem.notUTF8, at: path)
      return nil
    }
    return SourceFile(path: path, text: text)
  }

  private mutating func report(_ problem: BuildProblem, at path: String) {
    diagnostics.append(Diagnostic(problem, at: SourceLocation(file: path)))
  }
}
