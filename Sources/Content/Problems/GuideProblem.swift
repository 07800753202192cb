import Core

/// What can be wrong with a decision guide.
enum GuideProblem {
  case empty
  case tooLarge(pages: Int)
  case firstIsOutcome(String)
  case nameTaken(String)
  case footnote
  // A question
  case questionWithoutAnswers(String)
  case answersWithoutQuestion(String)
  case oneAnswer(String)
  case withoutDoNotKnow(String)
  case answerWithoutTarget
  case answerToSubheading(String)
  case answerTwice(String)
  // An outcome
  case outcomeWithoutSource(String)
  case outcomeWithoutNextStep(String)
  case outcomeSaysNo(String)
  // Both
  case withoutText(String)
  // The flow
  case unreachable(String)
  case circle(to: String)
}

extension GuideProblem: Problem {
  var severity: Severity { .error }

  var id: String {
    switch self {
    case .empty: "wegwijzer-leeg"
    case .tooLarge: "wegwijzer-te-groot"
    case .firstIsOutcome: "wegwijzer-begin"
    case .nameTaken: "wegwijzer-naam-bezet"
    case .footnote: "wegwijzer-voetnoot"
    case .questionWithoutAnswers: "vraag-zonder-antwoorden"
    case .answersWithoutQuestion: "antwoorden-zonder-vraag"
    case .oneAnswer: "vraag-met-een-antwoord"
    case .withoutDoNotKnow: "weet-ik-niet-ontbreekt"
    case .answerWithoutTarget: "antwoord-zonder-koppeling"
    case .answerToSubheading: "antwoord-naar-tussenkop"
    case .answerTwice: "antwoord-dubbel"
    case .outcomeWithoutSource: "uitkomst-zonder-bron"
    case .outcomeWithoutNextStep: "uitkomst-zonder-vervolg"
    case .outcomeSaysNo: "uitkomst-zegt-nee"
    case .withoutText: "uitleg-ontbreekt"
    case .unreachable: "stap-onbereikbaar"
    case .circle: "wegwijzer-kring"
    }
  }

  var message: String {
    switch self {
    case .empty: "deze wegwijzer heeft geen vragen"
    case .tooLarge(let pages):
      "deze wegwijzer telt \(pages) pagina's; het maximum is \(GuideDetails.pageLimit)"
    case .firstIsOutcome(let title): "de wegwijzer begint met \"\(title)\", en dat is geen vraag"
    case .nameTaken(let name): "\"\(name)\" is de naam van het overzicht"
    case .footnote: "een voetnoot kan niet in een wegwijzer"
    case .questionWithoutAnswers(let title): "de vraag \"\(title)\" heeft geen antwoorden"
    case .answersWithoutQuestion(let title): "\"\(title)\" heeft antwoorden, maar is geen vraag"
    case .oneAnswer(let title): "de vraag \"\(title)\" heeft maar één antwoord"
    case .withoutDoNotKnow(let title):
      "bij de vraag \"\(title)\" ontbreekt het antwoord \"Weet ik niet\""
    case .answerWithoutTarget: "dit antwoord leidt nergens heen"
    case .answerToSubheading(let anchor): "\"\(anchor)\" is een tussenkop, geen vraag of uitkomst"
    case .answerTwice(let text): "het antwoord \"\(text)\" staat er twee keer"
    case .outcomeWithoutSource(let title): "de uitkomst \"\(title)\" heeft geen bron"
    case .outcomeWithoutNextStep(let title):
      "de uitkomst \"\(title)\" zegt niet wat iemand kan doen"
    case .outcomeSaysNo(let title): "de uitkomst \"\(title)\" zegt nee"
    case .withoutText(let title): "\"\(title)\" heeft geen uitleg"
    case .unreachable(let title): "geen enkel antwoord leidt naar \"\(title)\""
    case .circle(let title): "dit antwoord leidt terug naar \"\(title)\""
    }
  }

  var explanation: String? {
    switch self {
    case .empty: "Schrijf elke vraag en elke uitkomst onder een kop met ##."
    case .tooLarge: "Maak er twee wegwijzers van, en laat een uitkomst naar de andere verwijzen."
    case .firstIsOutcome, .answersWithoutQuestion:
      "De kop van een vraag eindigt op een vraagteken, die van een uitkomst niet."
    case .nameTaken: "Geef de kop een andere naam, met {#naam} aan het eind."
    case .footnote: "Zet de tekst zelf erbij, of koppel ernaar."
    case .questionWithoutAnswers:
      "Sluit de vraag af met een lijst van koppelingen: - [Ja](#volgende-kop)."
    case .oneAnswer: "Een vraag helpt alleen als er iets te kiezen is."
    case .withoutDoNotKnow:
      "Wie het niet weet, moet ook verder kunnen: - [Weet ik niet](#volgende-kop)."
    case .answerWithoutTarget:
      "Begin elk antwoord met een koppeling naar een kop: - [Ja](#volgende-kop)."
    case .answerToSubheading: "Koppel naar een kop met ##."
    case .answerTwice: "Voeg de twee samen, of zeg wat het verschil is."
    case .outcomeWithoutSource:
      "Koppel in de tekst naar het feit: ([wet](../../seeds/participatiewet.yaml#art-10b-1))."
    case .outcomeWithoutNextStep:
      "Sluit de uitkomst af met een lijst, met ten minste één koppeling."
    case .outcomeSaysNo:
      "Zeg wat misschien beter past. Iedereen mag om advies vragen; UWV adviseert, de gemeente besluit."
    case .withoutText: "Zeg waarom u dit vraagt, of wat de uitkomst betekent."
    case .unreachable: "Laat een antwoord hierheen leiden, of haal dit weg."
    case .circle: "Wie zo kiest, komt nooit bij een uitkomst."
    }
  }
}
