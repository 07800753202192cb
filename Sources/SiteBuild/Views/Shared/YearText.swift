import Content

/// When something was so, in the one form it has everywhere.
enum YearText {
  /// `2019`, `2017 (afgeleid)`, `jaar niet bekend`.
  static func text(_ date: ReferenceDate, inferred: Bool, _ t: InterfaceStrings) -> String {
    guard let text = date.dutch else { return t(.yearUnknown) }
    return inferred ? t(.inferred, ["jaar": text]) : text
  }
}
