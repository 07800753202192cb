import Content
import Core

/// Finds the source line of a place again, to show it with a diagnostic.
package final class SourceLines {
  private let files: FileSystem
  private let options: BuildOptions
  private var lines: [String: [Substring]] = [:]

  package init(_ options: BuildOptions, files: FileSystem = .disk) {
    self.options = options
    self.files = files
  }

  /// Nil when the file cannot be read any more or has no such line.
  package func line(_ location: SourceLocation) -> String? {
    let all = lines[location.file] ?? read(location.file)
    lines[location.file] = all
    return all.indices.contains(location.line - 1) ? String(all[location.line - 1]) : nil
  }

  private func read(_ file: String) -> [Substring] {
    guard let bytes = try? files.read(options.displayPath(file)) else { return [] }
    let text = SourceFile(path: file, text: String(decoding: bytes, as: UTF8.self)).text
    return text.lines
  }
}
