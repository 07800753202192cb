/// What editors tell the search about Dutch words (`content/register/woordvormen.yaml`).
package struct WordFormList: Sendable {
  /// By word, the forms that no rule finds (lid: leden).
  package var forms: [String: [String]] = [:]
  /// Words that look like a form of another word and are none (rente is no form of rennen).
  package var stems: [String] = []
  /// Words that compounds are made of, also where they do not stand alone on the site (uur).
  package var parts: [String] = []

  package init() {}
}
