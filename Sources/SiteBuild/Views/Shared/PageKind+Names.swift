import Content

extension PageKind {
  /// "Vraag"
  var singular: InterfaceText {
    switch self {
    case .municipality: .kindMunicipality
    case .region: .kindRegion
    case .topic: .kindTopic
    case .question: .kindQuestion
    case .guide: .kindGuide
    case .caseStudy: .kindCase
    case .tip: .kindTip
    case .bottleneck: .kindBottleneck
    case .checklist: .kindChecklist
    case .exercise: .kindExercise
    case .organisation: .kindOrganisation
    case .term: .kindTerm
    case .page: .kindPage
    case .source: .kindSource
    }
  }

  /// "Vragen"
  var plural: InterfaceText {
    switch self {
    case .municipality: .kindsMunicipality
    case .region: .kindsRegion
    case .topic: .kindsTopic
    case .question: .kindsQuestion
    case .guide: .kindsGuide
    case .caseStudy: .kindsCase
    case .tip: .kindsTip
    case .bottleneck: .kindsBottleneck
    case .checklist: .kindsChecklist
    case .exercise: .kindsExercise
    case .organisation: .kindsOrganisation
    case .term: .kindsTerm
    case .page: .kindsPage
    case .source: .kindsSource
    }
  }

  /// The sentence above the list of this kind.
  var about: InterfaceText {
    switch self {
    case .municipality: .aboutMunicipalities
    case .region: .aboutRegions
    case .topic: .aboutTopics
    case .question, .page: .aboutQuestions
    case .guide: .aboutGuides
    case .caseStudy: .aboutCases
    case .tip: .aboutTips
    case .bottleneck: .aboutBottlenecks
    case .checklist: .aboutChecklists
    case .exercise: .aboutExercises
    case .organisation: .aboutOrganisations
    case .term: .aboutTerms
    case .source: .aboutSources
    }
  }
}
