import Core

/// What a page may refer to: everything that is read before the pages.
package struct ContentContext: Sendable {
  package var register: MunicipalityRegister
  package var vocabularies: Vocabularies
  package var ruleFields: RuleFieldCatalogue
  package var topics: Set<Slug>
  package var sources: [Slug: Source]
  /// Only the map asks for them; no page refers to them.
  package var outlines: [ProvinceOutline] = []
  package var houseStyle = HouseStyle()
  /// After how many months a page without `controleren_voor` wants checking.
  package var reviewMonths: Int

  package init(
    register: MunicipalityRegister = .empty, vocabularies: Vocabularies = Vocabularies(),
    ruleFields: RuleFieldCatalogue = .empty, topics: Set<Slug> = [],
    sources: [Slug: Source] = [:], reviewMonths: Int = 12
  ) {
    self.register = register
    self.vocabularies = vocabularies
    self.ruleFields = ruleFields
    self.topics = topics
    self.sources = sources
    self.reviewMonths = reviewMonths
  }
}
