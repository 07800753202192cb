import Core

/// One entry of a controlled vocabulary (audiences, situations, roles …).
package struct VocabularyEntry: Sendable {
  package var id: Slug
  package var label: String
  package var explanation: String?
  /// Of a step of the route: the question of cases that tells about it.
  package var caseQuestion: Slug?
}

/// A controlled vocabulary, in display order.
package struct Vocabulary: Sendable {
  package var entries: [VocabularyEntry]

  package static let empty = Vocabulary(entries: [])

  package func entry(_ id: Slug) -> VocabularyEntry? { entries.first { $0.id == id } }
  package var ids: [String] { entries.map(\.id.text) }
}

/// The vocabularies of `content/register/`.
package struct Vocabularies: Sendable {
  /// `doelgroepen.yaml`: who reads.
  package var audiences = Vocabulary.empty
  /// `situaties.yaml`: whom it is about.
  package var situations = Vocabulary.empty
  /// `rollen.yaml`: what an organisation does.
  package var roles = Vocabulary.empty
  /// `sectoren.yaml`
  package var sectors = Vocabulary.empty
  /// `casusvragen.yaml`: the questions that every case answers, in order.
  package var caseQuestions = Vocabulary.empty
  /// `stappen.yaml`: the route from report to relapse.
  package var steps = Vocabulary.empty
  /// `afkortingen.yaml`: what is written out where it first stands.
  package var abbreviations: [Abbreviation] = []

  package init() {}
}
