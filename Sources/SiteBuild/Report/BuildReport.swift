import Content
import Core
import Editorial

/// What a build did, for people who ask and for CI. Never part of the output.
///
/// Version 1: `versie`, `peildatum`, `paginas` (number per kind), `bestanden` (the ledger: one entry
/// for each file under `content/`), `leesbaarheid` (per page the number of sentences, words and words of
/// more than six letters), `tijden` (milliseconds per stage; pages and index are mostly made at the same
/// time), `uitvoer` (numbers of files) and the diagnostics in the form of `--format json`.
package struct BuildReport: Sendable {
  package static let version = 1

  package var asOf: CalendarDate
  /// By template or kind: how many pages.
  package var pageCounts: [(name: String, count: Int)] = []
  package var ledger: [LedgerEntry] = []
  package var timings: [(stage: String, milliseconds: Int)] = []
  package var output: OutputFolder.Summary?
  package var diagnostics: [Diagnostic] = []
  /// How every page reads, in the order of the pages.
  package var readability: [PageReadability] = []
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  package func json(displayPath: (String) -> String) -> JSONValue {
    .object([
      ("versie", .int(Self.version)),
      ("peildatum", .string(asOf.iso)),
      ("paginas", .object(pageCounts.map { ($0.name, .int($0.count)) })),
      ("bestanden", .array(ledger.map { entry($0, displayPath) })),
      ("leesbaarheid", .array(readability.map { entry($0, displayPath) })),
      ("tijden", .object(timings.map { ($0.stage, .int($0.milliseconds)) })),
      ("uitvoer", output.map(summary) ?? .null),
      ("diagnostiek", DiagnosticJSON.value(diagnostics, displayPath: displayPath)),
    ])
  }

  private func entry(_ entry: LedgerEntry, _ displayPath: (String) -> String) -> JSONValue {
    .object(
      [("bestand", .string(displayPath(entry.path))), ("status", .string(entry.fate.name))]
        + (entry.fate.detail.map { [("toelichting", .string($0))] } ?? []))
  }

  private func entry(_ page: PageReadability, _ displayPath: (String) -> String) -> JSONValue {
    .object([
      ("bestand", .string(displayPath(page.file))),
      ("zinnen", .int(page.measure.sentences)),
      ("woorden", .int(page.measure.words)),
      ("lange_woorden", .int(page.measure.longWords)),
    ])
  }

  private func summary(_ summary: OutputFolder.Summary) -> JSONValue {
    .object([
      ("geschreven", .int(summary.written)),
      ("ongewijzigd", .int(summary.unchanged)),
      ("verwijderd", .int(summary.removed)),
      ("bestand_voor_bestand", .bool(summary.replacedInPlace)),
    ])
  }
}
