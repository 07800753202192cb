extension TemplateProblem {
  var id: String {
    switch self {
    case .unknownName: "sjabloon-naam-onbekend"
    case .unknownTemplate: "sjabloon-onbekend"
    case .unknownBlock: "sjabloon-blok-onbekend"
    case .duplicateTemplate: "sjabloon-dubbel"
    case .duplicateBlock: "sjabloon-blok-dubbel"
    case .unclosedTag: "sjabloon-tag-niet-af"
    case .unclosedSection: "sjabloon-niet-gesloten"
    case .unexpectedClosing: "sjabloon-sluit-niets"
    case .wrongClosing: "sjabloon-sluit-verkeerd"
    case .missingName: "sjabloon-naam-ontbreekt"
    case .malformedName: "sjabloon-naam-ongeldig"
    case .functionCall: "sjabloon-functie"
    case .setDelimiters: "sjabloon-scheidingstekens"
    case .ignoredContent: "sjabloon-tekst-genegeerd"
    case .listAsText, .objectAsText: "sjabloon-geen-tekst"
    case .tooDeep: "sjabloon-te-diep"
    }
  }

  var message: String {
    switch self {
    case .unknownName(let name, nil, _): "\"\(name)\" is hier geen bekende naam"
    case .unknownName(let name, let owner?, _): "\"\(name)\" komt niet voor in \"\(owner)\""
    case .unknownTemplate(let name): "\"\(name)\" is geen bekend sjabloon"
    case .unknownBlock(let name, let parent):
      "\"\(name)\" is geen blok van sjabloon \"\(parent)\""
    case .duplicateTemplate(let name): "\"\(name)\" is al de naam van een ander sjabloon"
    case .duplicateBlock(let name, let parent): "\"\(name)\" staat twee keer in \"\(parent)\""
    case .unclosedTag(let tag): "\"\(tag)\" heeft geen sluitende accolades"
    case .unclosedSection(let tag, _): "\"\(tag)\" wordt niet gesloten"
    case .unexpectedClosing(let tag): "\"\(tag)\" sluit niets: er staat niets met die naam open"
    case .wrongClosing(let tag, let expected): "\"\(tag)\" moet \"\(expected)\" zijn"
    case .missingName(let tag): "\"\(tag)\" heeft geen naam"
    case .malformedName(let name): "\"\(name)\" is geen geldige naam"
    case .functionCall(let name): "\"\(name)\" is geen naam: er staat een spatie in"
    case .setDelimiters(let tag): "\"\(tag)\" kiest andere scheidingstekens, en dat kan hier niet"
    case .ignoredContent(let parent):
      "\"\(parent)\" toont dit niet: het staat buiten een blok"
    case .listAsText(let name): "\"\(name)\" is een lijst en kan niet als tekst worden getoond"
    case .objectAsText(let name):
      "\"\(name)\" heeft onderdelen en kan niet zelf als tekst worden getoond"
    case .tooDeep(let tag, let limit): "\"\(tag)\" staat meer dan \(limit) niveaus diep"
    }
  }

  var explanation: String? {
    switch self {
    case .unknownName(_, _, let known):
      known.isEmpty ? nil : "Wel bekend: \(known.joined(separator: ", "))"
    case .unknownBlock: "De inhoud van dit blok zou nergens te zien zijn"
    case .unclosedSection(_, let closing): "Zet \"\(closing)\" waar dit deel eindigt"
    case .malformedName:
      "Een naam bestaat uit delen met een punt ertussen, of is één enkele punt"
    case .functionCall:
      "Sjablonen kennen geen functies (lambda's): bereken de waarde vooraf en geef die een naam"
    case .setDelimiters: "Tags staan in sjablonen altijd tussen {{ en }}"
    case .ignoredContent: "Zet het in een blok van het sjabloon erboven, of haal het weg"
    case .listAsText(let name): "Gebruik \"{{#\(name)}}\" om de onderdelen één voor één te tonen"
    case .tooDeep:
      "Waarschijnlijk roept een sjabloon zichzelf aan zonder dat de gegevens opraken"
    default: nil
    }
  }
}
