import Core

/// What a page says beyond the common metadata, by kind.
package enum PageDetails: Sendable {
  case municipality(MunicipalityDetails)
  case region(RegionDetails)
  case topic(order: Int)
  case caseStudy(year: ReferenceDate)
  case tip
  case question(QuestionDetails)
  case guide(GuideDetails)
  case term(TermDetails)
  case organisation(OrganisationDetails)
  case bottleneck(solutions: [Solution])
  case checklist(items: [ChecklistItem])
  case exercise(ExerciseDetails)
  case page
}

package struct MunicipalityDetails: Sendable {
  package var code: MunicipalityCode
  package var otherNames: [String]
  package var rules: [RuleValue]
  package var contacts: [ContactRole]
}

package struct RegionDetails: Sendable {
  package var rules: [RuleValue]
  package var contacts: [ContactRole]
}

/// Whom to ask: a role at an organisation, never a person.
package struct ContactRole: Sendable {
  package var role: String
  package var organisation: String
  /// When the role was seen.
  package var seen: ReferenceDate
  package var citation: Citation
  package var note: String?
}

package struct QuestionDetails: Sendable {
  /// What an answer rests on.
  package enum Standing: String, CaseIterable, Sendable {
    case law = "wet"
    case explanation = "uitleg"
    case collectiveAgreement = "cao"
    case practice = "praktijk"
    case opinion = "mening"
    case unknown = "onbekend"
  }

  /// At most 40 words of plain text.
  package var shortAnswer: String
  package var standing: Standing
  package var standingNote: String?
  /// Roles and organisations to ask.
  package var askWhom: [String]
  /// The answer for who reads with difficulty: paragraphs of sentences.
  package var plainVersion: [[String]]
}

package struct TermDetails: Sendable {
  /// One sentence that a sixteen-year-old understands.
  package var definition: String
  package var abbreviation: String?
  /// What the abbreviation stands for, as it is written in a sentence, where the title does not say.
  package var longForm: String?
  package var synonyms: [String]
  /// Whether the word becomes a link wherever it first stands, not only where an editor made one.
  package var isLinked: Bool
  /// Why no page uses the term.
  package var unusedBecause: String?

  /// What else the term is called, in full first; its abbreviation not among them.
  package func otherNames(besides title: String) -> [String] {
    [longForm].compactMap { $0 == title ? nil : $0 } + synonyms
  }
}

package struct OrganisationDetails: Sendable {
  package var role: Slug
  package var sector: Slug
  package var website: String?
}

/// A way out of a bottleneck, and who connected the two.
package struct Solution: Sendable {
  package enum Pairing: String, CaseIterable, Sendable {
    case source = "bron"
    case editors = "redactie"
  }

  package var text: String
  package var pairing: Pairing
  package var citation: Citation
}

package struct ChecklistItem: Sendable {
  package var title: String
  package var questions: [String]
  package var note: String?
  package var citation: Citation?
}

/// A situation to weigh for oneself, about the criteria and never about a person. No choice is right or
/// wrong: each is answered with the criterion that plays a part.
package struct ExerciseDetails: Sendable {
  package struct Choice: Sendable {
    package var text: String
    /// The criterion that plays a part, in a few words.
    package var criterion: String
    package var explanation: String
    package var citation: Citation
  }

  /// Between so many choices an exercise lets one choose.
  package static let choiceCount = 2...5

  /// Paragraphs of text.
  package var situation: [String]
  package var choices: [Choice]
  /// Who looks into it, and who decides.
  package var whoDecides: String
}
