import Core

extension ContentProblem: Problem {
  package var severity: Severity {
    switch self {
    case .summaryTooLong, .folderUnknown, .fileOutsideFolder, .ruleRepeated: .warning
    case .overdue, .expired: .outdated
    default: .error
    }
  }

  package var id: String {
    switch self {
    case .frontMatterMissing: "kopblok-ontbreekt"
    case .frontMatterUnclosed: "kopblok-niet-gesloten"
    case .slugInvalid: "bestandsnaam-ongeldig"
    case .folderUnknown: "map-onbekend"
    case .fileOutsideFolder: "bestand-buiten-map"
    case .siteSettingsMissing: "instellingen-ontbreken"
    case .municipalityUnknown: "gemeente-onbekend"
    case .municipalityMisspelled: "gemeente-verkeerd-gespeld"
    case .municipalityFormer: "gemeente-voormalig"
    case .municipalityNotInRegion: "gemeente-buiten-regio"
    case .regionUnknown: "regio-onbekend"
    case .topicUnknown: "thema-onbekend"
    case .audienceUnknown: "doelgroep-onbekend"
    case .entryUnknown: "waarde-niet-in-register"
    case .sourceUnknown: "bron-onbekend"
    case .factUnknown: "feit-onbekend"
    case .questionUnknown: "vraag-onbekend"
    case .plainPageUnknown: "pagina-onbekend"
    case .validityReversed: "geldigheid-omgekeerd"
    case .changeAfterDate: "wijziging-na-datum"
    case .summaryTooLong: "samenvatting-te-lang"
    case .shortAnswerTooLong: "kort-antwoord-te-lang"
    case .notAQuestion: "titel-geen-vraag"
    case .exerciseChoices: "oefening-keuzes"
    case .aliasInvalid: "alias-ongeldig"
    case .municipalityCodeUnknown: "gemeentecode-onbekend"
    case .slugDiffers: "bestandsnaam-anders"
    case .duplicate: "dubbel"
    case .regionInRegister: "regio-niet-in-register"
    case .ruleFieldUnknown: "regelveld-onbekend"
    case .ruleFieldNational: "regelveld-landelijk"
    case .ruleFieldNotNational: "regelveld-niet-landelijk"
    case .ruleValueKind: "regelwaarde-soort"
    case .ruleOption: "regelwaarde-optie"
    case .ruleUnit, .ruleUnitMissing: "regelwaarde-eenheid"
    case .ruleRangeReversed: "regelwaarde-omgekeerd"
    case .ruleWithoutSource: "regelwaarde-zonder-bron"
    case .ruleWithoutReferenceDate: "regelwaarde-zonder-peildatum"
    case .ruleComparisonWithoutNumber: "regelwaarde-operator"
    case .ruleRepeated: "regelwaarde-dubbel"
    case .ruleForMembersOutsideRegion: "regelwaarde-geldt-voor"
    case .registerLine: "register-regel"
    case .outlinePoint: "omtrek-punt"
    case .addressTaken: "adres-dubbel"
    case .aliasTaken: "alias-botst"
    case .draftReference: "verwijzing-naar-concept"
    case .overdue: "controle-verlopen"
    case .expired: "geldigheid-verlopen"
    }
  }

  package var message: String {
    switch self {
    case .frontMatterMissing: "het kopblok ontbreekt"
    case .frontMatterUnclosed: "het kopblok is niet gesloten"
    case .slugInvalid(let name): "\"\(name)\" is geen goede bestandsnaam"
    case .folderUnknown(let name): "de map \"\(name)\" hoort bij geen soort pagina"
    case .fileOutsideFolder: "dit bestand staat in geen map van een soort pagina"
    case .siteSettingsMissing: "site.yaml ontbreekt"
    case .municipalityUnknown(let name): "\"\(name)\" is geen gemeente"
    case .municipalityMisspelled(let name, _): "\"\(name)\" is verkeerd gespeld"
    case .municipalityFormer(let name, let now, let since):
      "\(name) is sinds \(since.dutch) deel van \(now)"
    case .municipalityNotInRegion(let name, let region): "\(name) hoort niet bij \(region)"
    case .regionUnknown(let name): "\"\(name)\" is geen arbeidsmarktregio"
    case .topicUnknown(let name): "het thema \"\(name)\" bestaat niet"
    case .audienceUnknown(let name): "de doelgroep \"\(name)\" bestaat niet"
    case .entryUnknown(let vocabulary, let name): "\"\(name)\" staat niet in \(vocabulary)"
    case .sourceUnknown(let name): "de bron \"\(name)\" bestaat niet"
    case .factUnknown(let fact, let source): "de bron \"\(source)\" heeft geen feit \"\(fact)\""
    case .questionUnknown(let name): "de vraag \"\(name)\" bestaat niet"
    case .plainPageUnknown(let name): "de pagina \"\(name)\" bestaat niet"
    case .validityReversed: "geldig_tot ligt voor geldig_van"
    case .changeAfterDate(let last):
      "deze wijziging is van na de laatste wijziging van de pagina (\(last.iso))"
    case .summaryTooLong(let count): "de samenvatting telt \(count) tekens; het maximum is 200"
    case .shortAnswerTooLong(let count):
      "het korte antwoord telt \(count) woorden; het maximum is 40"
    case .notAQuestion: "de titel van een vraag eindigt op een vraagteken"
    case .exerciseChoices(let count):
      "deze oefening heeft \(count) \(count == 1 ? "keuze" : "keuzes"); dat kunnen er 2 tot 5 zijn"
    case .aliasInvalid(let text): "\"\(text)\" is geen adres binnen de site"
    case .municipalityCodeUnknown(let code): "\"\(code)\" is geen gemeentecode uit het register"
    case .slugDiffers(let expected): "dit bestand hoort \(expected).md te heten"
    case .duplicate(let what): "\(what) komt twee keer voor"
    case .regionInRegister(let name): "\"\(name)\" is geen arbeidsmarktregio uit het register"
    case .ruleFieldUnknown(let name): "het veld \"\(name)\" staat niet in regelvelden.yaml"
    case .ruleFieldNational(let name): "het veld \"\(name)\" is alleen voor landelijke cijfers"
    case .ruleFieldNotNational(let name): "het veld \"\(name)\" is niet voor landelijke cijfers"
    case .ruleValueKind(let field, let expected): "bij \"\(field)\" hoort \(expected.dutch)"
    case .ruleOption(let value, let field, _): "\"\(value)\" is geen keuze bij \"\(field)\""
    case .ruleUnit(let unit, let field, _): "\"\(unit)\" is geen eenheid van \"\(field)\""
    case .ruleUnitMissing(let field, _): "bij \"\(field)\" ontbreekt de eenheid"
    case .ruleRangeReversed: "\"van\" is groter dan \"tot\""
    case .ruleWithoutSource: "deze regelwaarde heeft geen bron"
    case .ruleWithoutReferenceDate: "deze regelwaarde heeft geen peildatum"
    case .ruleComparisonWithoutNumber(let text): "\"\(text)\" kan alleen bij een getal"
    case .ruleRepeated: "deze waarde staat er al, uit dezelfde bron"
    case .ruleForMembersOutsideRegion: "\"geldt_voor\" kan alleen bij een regio"
    case .registerLine(let reason): "deze regel van het register klopt niet: \(reason)"
    case .outlinePoint(let text): "\"\(text)\" is geen omtrek van punten zoals 5.22 52.37"
    case .addressTaken(let path): "het adres \(path) is al in gebruik"
    case .aliasTaken(let path): "de alias \(path) botst met een ander adres"
    case .draftReference(let name): "\(name) is nog niet gepubliceerd"
    case .overdue(let date): "deze pagina moest voor \(date.dutch) opnieuw gecontroleerd zijn"
    case .expired(let date): "deze pagina gold tot en met \(date.dutch)"
    }
  }

  package var explanation: String? {
    switch self {
    case .frontMatterMissing:
      "Begin het bestand met een regel ---, dan de gegevens van de pagina, dan weer een regel ---."
    case .frontMatterUnclosed: "Zet een regel --- na de gegevens van de pagina."
    case .slugInvalid:
      "Gebruik alleen kleine letters, cijfers en streepjes: dit wordt het adres van de pagina."
    case .folderUnknown, .fileOutsideFolder:
      "Mogelijke mappen: \(PageKind.allCases.filter { $0 != .source }.map(\.folder).sorted().joined(separator: ", "))."
    case .siteSettingsMissing: "Maak content/site.yaml met ten minste een titel."
    case .municipalityUnknown:
      "Schrijf de naam zoals in content/register/gemeenten.csv, of de code."
    case .municipalityFormer:
      "Noem de gemeente van nu. Schrijf bij een oude regelwaarde gold_voor met de oude naam."
    case .regionUnknown: "De regio's staan in de kolom labour_market_region van gemeenten.csv."
    case .entryUnknown(let file, _): "De mogelijke waarden staan in content/register/\(file)."
    case .slugDiffers:
      "Het adres volgt uit de naam in het register. Klopt de code niet? Verbeter dan de code."
    case .topicUnknown: "De thema's zijn de bestanden in content/themas."
    case .audienceUnknown: "De doelgroepen staan in content/register/doelgroepen.yaml."
    case .sourceUnknown: "De bronnen zijn de bestanden in seeds. Voeg de bron daar eerst toe."
    case .factUnknown: "Voeg het feit toe aan de bron, of verwijs naar de bron als geheel."
    case .summaryTooLong: "Zoekmachines en lijsten tonen niet meer."
    case .changeAfterDate: "Zet bij datum bovenaan de dag van deze wijziging."
    case .exerciseChoices:
      "Voeg een keuze toe, of haal er een weg. \"Ik weet het niet\" kan er altijd bij."
    case .shortAnswerTooLong: "Zet wat niet past in de tekst van de pagina."
    case .aliasInvalid: YAMLProblem.wrongType(key: nil, expected: .path).explanation
    case .ruleOption(_, _, let allowed): "Mogelijk: \(allowed.joined(separator: ", "))."
    case .ruleUnit(_, _, let allowed), .ruleUnitMissing(_, let allowed):
      allowed.isEmpty
        ? "Dit veld heeft geen eenheid." : "Mogelijk: \(allowed.joined(separator: ", "))."
    case .ruleValueKind(_, let expected): expected.example
    case .ruleWithoutSource:
      "Noem het feit met bron: BRON/FEIT. Alleen de waarde onbekend mag zonder bron."
    case .ruleWithoutReferenceDate:
      "Noem met peildatum het jaar waarop de waarde slaat, of onbekend. Raad het jaar niet."
    case .ruleForMembersOutsideRegion:
      "Gold de waarde voor een gemeente die niet meer bestaat? Schrijf dan gold_voor."
    case .ruleRepeated:
      "Voeg de twee samen, of maak het verschil duidelijk met voor of basis."
    case .draftReference: "Publiceer die pagina eerst, of haal de verwijzing weg."
    case .overdue: "Controleer de pagina en pas gecontroleerd aan."
    case .expired: "De pagina blijft staan met de melding \"geldt niet meer\"."
    default: nil
    }
  }
}

extension RuleField.ValueKind {
  fileprivate var dutch: String {
    switch self {
    case .number: "een getal"
    case .amount: "een bedrag in euro's"
    case .percentage: "een percentage"
    case .yesNo: "ja of nee"
    case .text: "een tekst"
    case .option: "een van de keuzes"
    }
  }

  fileprivate var example: String? {
    switch self {
    case .number, .amount, .percentage:
      "Schrijf een getal (8500, 39.5), {van: 3, tot: 6} of onbekend. De eenheid staat apart."
    case .yesNo:
      "Schrijf ja, nee of onbekend. Staat het niet in de bron, laat de regelwaarde dan weg."
    case .text, .option: nil
    }
  }
}
