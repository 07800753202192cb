/// How bad a diagnostic is. Only `error` stops a build.
package enum Severity: String, Sendable, CaseIterable {
  /// The site cannot be built correctly.
  case error = "fout"
  /// Something an editor should look at; `--strict` makes it fail.
  case warning = "waarschuwing"
  /// Wrong only because time passed (overdue, no longer valid); never fails a build.
  case outdated = "verlopen"
  /// Worth knowing, nothing to mend.
  case note = "let op"
}
