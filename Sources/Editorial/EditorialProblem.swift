import Core

/// What an editor should look at before readers rely on it.
enum EditorialProblem {
  case figureWithoutSource(String)
  case ruleDiffersFromFact(String, fact: String)
  case ownFigureUnused(String)
  case questionWithoutPage(String)
  case questionWithoutSource
  case factUnused(String)
  case factUsed(String)
  case sourceUnused(String)
  case termUnused
  case termUsed
  case wordClaimedTwice(String, other: String)
  case abbreviationUnknown(String)
  case longSentences(mean: Int)
}

extension EditorialProblem: Problem {
  var severity: Severity { .warning }

  var id: String {
    switch self {
    case .figureWithoutSource: "cijfer-zonder-bron"
    case .ruleDiffersFromFact: "regelwaarde-anders-dan-feit"
    case .ownFigureUnused: "eigen-cijfer-ongebruikt"
    case .questionWithoutPage: "vraag-zonder-pagina"
    case .questionWithoutSource: "vraag-zonder-bron"
    case .factUnused: "feit-ongebruikt"
    case .factUsed: "feit-toch-gebruikt"
    case .sourceUnused: "bron-ongebruikt"
    case .termUnused: "begrip-ongebruikt"
    case .termUsed: "begrip-toch-gebruikt"
    case .wordClaimedTwice: "begrip-dubbel"
    case .abbreviationUnknown: "afkorting-onbekend"
    case .longSentences: "zinnen-lang"
    }
  }

  var message: String {
    switch self {
    case .figureWithoutSource(let figure):
      "het cijfer \(figure) staat in geen feit dat deze pagina noemt"
    case .ruleDiffersFromFact(let figure, let fact):
      "het cijfer \(figure) staat niet in het feit \"\(fact)\""
    case .ownFigureUnused(let figure): "het cijfer \(figure) staat niet in de tekst"
    case .questionWithoutPage(let id): "de vraag \"\(id)\" heeft geen pagina"
    case .questionWithoutSource: "dit antwoord noemt geen bron"
    case .factUnused(let id): "geen enkele pagina noemt het feit \"\(id)\""
    case .factUsed(let id): "het feit \"\(id)\" heeft niet_gebruikt, en een pagina noemt het toch"
    case .sourceUnused(let id): "geen enkele pagina gebruikt de bron \"\(id)\""
    case .termUnused: "geen enkele pagina gebruikt dit begrip"
    case .termUsed: "dit begrip heeft niet_gebruikt, en een pagina gebruikt het toch"
    case .wordClaimedTwice(let word, let other): "het woord \"\(word)\" hoort al bij \(other)"
    case .abbreviationUnknown(let short): "de afkorting \"\(short)\" wordt nergens uitgelegd"
    case .longSentences(let mean): "de zinnen zijn gemiddeld \(mean) woorden lang"
    }
  }

  var explanation: String? {
    switch self {
    case .figureWithoutSource:
      """
      Koppel naar het feit waar het cijfer in staat. Rekende u het zelf uit? Zet het dan bij \
      eigen_cijfers en schrijf erbij hoe.
      """
    case .ruleDiffersFromFact: "Verbeter de waarde of het feit: kijk in de bron."
    case .ownFigureUnused: "Haal het weg bij eigen_cijfers, of verbeter het."
    case .questionWithoutPage: "Schrijf een vraag die dit feit bij bronnen noemt."
    case .questionWithoutSource: "Noem een bron, of schrijf grondslag: onbekend."
    case .factUnused, .sourceUnused: "Gebruik het, of schrijf bij niet_gebruikt waarom niet."
    case .factUsed, .termUsed: "Haal niet_gebruikt weg."
    case .termUnused:
      "Gebruik het woord in een tekst, koppel ernaar, of schrijf bij niet_gebruikt waarom niet."
    case .wordClaimedTwice:
      "Laat het bij een van de twee staan. Bij zoekwoorden mag het wel twee keer."
    case .abbreviationUnknown:
      """
      Schrijf het voluit, maak er een begrip van, of zet het in content/register/afkortingen.yaml.
      """
    case .longSentences: "Maak zinnen van gemiddeld hoogstens \(PageReadability.limit) woorden."
    }
  }
}
