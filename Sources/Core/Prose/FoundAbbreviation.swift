/// A word of capitals in running text: SZW, and the SW of SW-bedrijf.
package struct FoundAbbreviation: Hashable, Sendable {
  package var value: String
  /// Where it stands in the text that was read, in bytes.
  package var bytes: Range<Int>
  /// Whether the text says what it stands for: "het ministerie (SZW)", "SZW (Sociale Zaken)".
  package var isWrittenOut: Bool
}
