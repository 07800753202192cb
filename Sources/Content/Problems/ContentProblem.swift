import Core

/// What can be wrong with a page, a source or the register, beyond its YAML.
package enum ContentProblem: Sendable {
  // The file
  case frontMatterMissing
  case frontMatterUnclosed
  case slugInvalid(String)
  case folderUnknown(String)
  case fileOutsideFolder
  case siteSettingsMissing

  // References
  case municipalityUnknown(String)
  case municipalityMisspelled(String, meant: String)
  case municipalityFormer(String, now: String, since: CalendarDate)
  case municipalityNotInRegion(String, region: String)
  case regionUnknown(String)
  case topicUnknown(String)
  case audienceUnknown(String)
  case entryUnknown(vocabulary: String, String)
  case sourceUnknown(String)
  case factUnknown(String, source: String)
  case questionUnknown(String)
  case plainPageUnknown(String)

  // Values
  case validityReversed
  case changeAfterDate(CalendarDate)
  case summaryTooLong(Int)
  case shortAnswerTooLong(Int)
  case notAQuestion
  case exerciseChoices(Int)
  case aliasInvalid(String)
  case municipalityCodeUnknown(String)
  case slugDiffers(expected: String)
  case duplicate(what: String)
  case regionInRegister(String)

  // Rule values
  case ruleFieldUnknown(String)
  case ruleFieldNational(String)
  case ruleFieldNotNational(String)
  case ruleValueKind(field: String, expected: RuleField.ValueKind)
  case ruleOption(String, field: String, allowed: [String])
  case ruleUnit(String, field: String, allowed: [String])
  case ruleUnitMissing(field: String, allowed: [String])
  case ruleRangeReversed
  case ruleWithoutSource
  case ruleWithoutReferenceDate
  case ruleComparisonWithoutNumber(String)
  case ruleRepeated
  case ruleForMembersOutsideRegion

  // The register
  case registerLine(String)
  case outlinePoint(String)

  // The whole
  case addressTaken(SitePath)
  case aliasTaken(SitePath)
  case draftReference(String)

  // Time
  case overdue(CalendarDate)
  case expired(CalendarDate)
}
