extension Page {
  /// Every citation on the page: its sources, its rule values, contacts, solutions and items.
  package var allCitations: [Citation] {
    metadata.citations + detailCitations
  }

  private var detailCitations: [Citation] {
    switch details {
    case .municipality(let details):
      details.rules.compactMap(\.citation) + details.contacts.map(\.citation)
    case .region(let details):
      details.rules.compactMap(\.citation) + details.contacts.map(\.citation)
    case .bottleneck(let solutions): solutions.map(\.citation)
    case .checklist(let items): items.compactMap(\.citation)
    case .exercise(let details): details.choices.map(\.citation)
    case .guide(let details): details.steps.flatMap(\.citations)
    case .topic, .caseStudy, .tip, .question, .term, .organisation, .page: []
    }
  }
}
