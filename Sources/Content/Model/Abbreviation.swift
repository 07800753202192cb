import Core

/// An abbreviation without a page of its own, from `content/register/afkortingen.yaml`.
package struct Abbreviation: Sendable {
  package var short: String
  /// As it is written in a sentence; nil for what needs no words: UWV.
  package var longForm: String?

  package init(short: String, longForm: String?) {
    self.short = short
    self.longForm = longForm
  }
}
