import Core
import Markdown

/// Reads the keys that one kind has and the others have not.
extension MappingReader {
  func details(of id: PageID, _ body: ParsedMarkdown, _ known: ContentContext) -> PageDetails? {
    switch id.kind {
    case .municipality: municipality(id, known)
    case .region: region(id, known)
    case .topic: .topic(order: integer("volgorde", required: true) ?? 0)
    case .caseStudy: .caseStudy(year: referenceDate("jaar", required: true) ?? .unknown)
    case .tip: tip()
    case .question: question()
    case .guide: guide(body)
    case .term: term()
    case .organisation: organisation(known.vocabularies)
    case .bottleneck: .bottleneck(solutions: solutions(known.sources))
    case .checklist: .checklist(items: items(known.sources))
    case .exercise: exercise(known.sources)
    case .page: .page
    case .source: nil
    }
  }

  private func municipality(_ id: PageID, _ known: ContentContext) -> PageDetails? {
    let codeText = text("code", required: true)
    let otherNames = texts("andere_namen").map(\.value)
    let rules = rules("regels", of: .municipality, in: known)
    let contacts = contacts("contact", known.sources)
    guard let codeText else { return nil }
    guard let code = MunicipalityCode(codeText.value),
      let municipality = known.register.municipality(code)
    else {
      context.report(
        ContentProblem.municipalityCodeUnknown(codeText.value), at: codeText.location)
      return nil
    }
    if municipality.slug != id.slug {
      context.report(
        ContentProblem.slugDiffers(expected: municipality.slug.text), at: codeText.location)
    }
    return .municipality(
      MunicipalityDetails(
        code: code, otherNames: otherNames, rules: rules, contacts: contacts))
  }

  private func region(_ id: PageID, _ known: ContentContext) -> PageDetails? {
    guard let slug = id.slug, let region = known.register.region(slug) else {
      let name = id.slug?.text ?? ""
      let suggestion = NearMiss.closest(to: name, among: known.register.regions.map(\.slug.text))
      context.report(
        ContentProblem.regionInRegister(name), at: SourceLocation(file: context.file),
        suggestions: suggestion.map { [.init("Bedoelde u \"\($0).md\"?")] } ?? [])
      return nil
    }
    return .region(
      RegionDetails(
        rules: rules("regels", of: .region(region), in: known),
        contacts: contacts("contact", known.sources)))
  }

  private func tip() -> PageDetails {
    _ = list("doelgroepen", required: true)
    _ = list("bronnen", required: true)
    return .tip
  }

  private func question() -> PageDetails {
    let title = text("titel")
    if let title, !title.value.hasSuffix("?") {
      context.report(ContentProblem.notAQuestion, at: title.location)
    }
    let answer = text("kort_antwoord", required: true)
    if let answer, let words = wordsWhenOver40(answer.value) {
      context.report(ContentProblem.shortAnswerTooLong(words), at: answer.location)
    }
    _ = list("doelgroepen", required: true)
    return .question(
      QuestionDetails(
        shortAnswer: answer?.value ?? "",
        standing: choice("grondslag", required: true) ?? .unknown,
        standingNote: text("grondslag_toelichting")?.value,
        askWhom: texts("vraag_het_aan").map(\.value),
        plainVersion: paragraphs(text("eenvoudig")?.value ?? "")))
  }

  /// The number of words, when there are more than 40.
  private func wordsWhenOver40(_ text: String) -> Int? {
    // White space is at most ASCII to the space and what is not ASCII; characters take long to go through.
    guard text.utf8.count(where: { $0 <= 0x20 || $0 >= 0x80 }) >= 40 else { return nil }
    let words = text.split(whereSeparator: \.isWhitespace).count
    return words > 40 ? words : nil
  }

  /// Paragraphs of lines: a blank line ends a paragraph.
  private func paragraphs(_ text: String) -> [[String]] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .split(whereSeparator: { $0.allSatisfy(\.isWhitespace) })
      .map { $0.map { String($0.drop(while: \.isWhitespace)) } }
  }

  private func guide(_ body: ParsedMarkdown) -> PageDetails? {
    _ = list("doelgroepen", required: true)
    // A guide is checked as a whole, so this is the date of each of its outcomes.
    _ = node("gecontroleerd", required: true)
    let order = integer("volgorde", required: true) ?? 0
    return GuideReader(body, in: context).read(order: order, title: location(of: "titel"))
      .map { .guide($0) }
  }

  private func term() -> PageDetails {
    .term(
      TermDetails(
        definition: text("definitie", required: true)?.value ?? "",
        abbreviation: text("afkorting")?.value,
        longForm: text("voluit")?.value,
        synonyms: texts("synoniemen").map(\.value),
        isLinked: flag("koppelen") ?? true,
        unusedBecause: text("niet_gebruikt")?.value))
  }

  private func organisation(_ vocabularies: Vocabularies) -> PageDetails? {
    let role = entry("rol", vocabularies.roles, file: "rollen.yaml", required: true)
    let sector = entry("sector", vocabularies.sectors, file: "sectoren.yaml", required: true)
    let website = url("website")
    guard let role, let sector else { return nil }
    return .organisation(OrganisationDetails(role: role, sector: sector, website: website))
  }

  private func solutions(_ sources: [Slug: Source]) -> [Solution] {
    _ = list("bronnen", required: true)
    return mappings("oplossingen", required: true, mayBeEmpty: true).compactMap { reader in
      let text = reader.text("tekst", required: true)
      let pairing = reader.choice("koppeling", Solution.Pairing.self, required: true)
      let citation = reader.citation("bron", sources, required: true)
      reader.finish()
      guard let text, let pairing, let citation else { return nil }
      return Solution(text: text.value, pairing: pairing, citation: citation)
    }
  }

  private func items(_ sources: [Slug: Source]) -> [ChecklistItem] {
    mappings("punten", required: true).compactMap { reader in
      let title = reader.text("titel", required: true)
      let questions = reader.texts("vragen", required: true, mayBeEmpty: true)
      let note = reader.text("toelichting")
      let citation = reader.citation("bron", sources)
      reader.finish()
      guard let title else { return nil }
      return ChecklistItem(
        title: title.value, questions: questions.map(\.value), note: note?.value,
        citation: citation)
    }
  }

  private func exercise(_ sources: [Slug: Source]) -> PageDetails {
    let situation = text("situatie", required: true)
    let choices = mappings("keuzes", required: true).compactMap { choice($0, sources) }
    let count = node("keuzes").map { value -> Int in
      if case .list(let values) = value.content { return values.count }
      return 0
    }
    if let count, count > 0, !ExerciseDetails.choiceCount.contains(count),
      let list = node("keuzes")
    {
      context.report(ContentProblem.exerciseChoices(count), at: context.location(of: list))
    }
    return .exercise(
      ExerciseDetails(
        situation: paragraphs(situation?.value ?? "").map { $0.joined(separator: " ") },
        choices: choices, whoDecides: text("wie_beslist", required: true)?.value ?? ""))
  }

  private func choice(_ reader: MappingReader, _ sources: [Slug: Source])
    -> ExerciseDetails.Choice?
  {
    let text = reader.text("tekst", required: true)
    let criterion = reader.text("criterium", required: true)
    let explanation = reader.text("uitleg", required: true)
    let citation = reader.citation("bron", sources, required: true)
    reader.finish()
    guard let text, let criterion, let explanation, let citation else { return nil }
    return .init(
      text: text.value, criterion: criterion.value, explanation: explanation.value,
      citation: citation)
  }
}
