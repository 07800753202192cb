import Core

/// What can be wrong with YAML, whatever it is about.
enum YAMLProblem {
  enum Expectation {
    case text, integer, number, yesNo, date, referenceDate, list, mapping, period, url, path, slug
  }

  case invalid(reason: String)
  case aliases
  case duplicateKey(String)
  case unknownKey(String)
  case missingKey(String)
  case wrongType(key: String?, expected: Expectation)
  case impossibleDate(String)
  case notInList(key: String, value: String, allowed: [String])
}

extension YAMLProblem: Problem {
  var severity: Severity { .error }

  var id: String {
    switch self {
    case .invalid: "yaml-ongeldig"
    case .aliases: "yaml-verwijzingen"
    case .duplicateKey: "sleutel-dubbel"
    case .unknownKey: "sleutel-onbekend"
    case .missingKey: "sleutel-ontbreekt"
    case .wrongType: "waarde-soort"
    case .impossibleDate: "datum-onmogelijk"
    case .notInList: "waarde-onbekend"
    }
  }

  var message: String {
    switch self {
    case .invalid: "dit is geen geldige YAML"
    case .aliases: "ankers (&) en verwijzingen (*) zijn hier niet toegestaan"
    case .duplicateKey(let key): "\"\(key)\" staat hier twee keer"
    case .unknownKey(let key): "\"\(key)\" is hier geen bekende sleutel"
    case .missingKey(let key): "\"\(key)\" ontbreekt"
    case .wrongType(nil, let expected): "hier hoort \(expected.dutch)"
    case .wrongType(let key?, let expected): "bij \"\(key)\" hoort \(expected.dutch)"
    case .impossibleDate(let text): "\(text) is geen bestaande datum"
    case .notInList(let key, let value, _): "\"\(value)\" kan niet bij \"\(key)\""
    }
  }

  var explanation: String? {
    switch self {
    case .invalid(let reason): YAMLReason.dutch(reason)
    case .aliases: "Schrijf de waarde uit op elke plek waar u haar nodig hebt."
    case .duplicateKey: "Elke sleutel mag één keer voorkomen. Voeg de twee samen."
    case .unknownKey:
      "Alleen bekende sleutels zijn toegestaan, zodat een tikfout niet ongemerkt blijft."
    case .missingKey: nil
    case .wrongType(_, let expected): expected.example
    case .impossibleDate: "Schrijf een bestaande dag als jaar-maand-dag, bijvoorbeeld 2026-05-01."
    case .notInList(_, _, let allowed):
      allowed.isEmpty
        ? "Deze lijst is leeg in deze site." : "Mogelijk: \(allowed.joined(separator: ", "))."
    }
  }
}

extension YAMLProblem.Expectation {
  fileprivate var dutch: String {
    switch self {
    case .text: "een tekst"
    case .integer: "een heel getal"
    case .number: "een getal"
    case .yesNo: "ja of nee"
    case .date: "een datum"
    case .referenceDate: "een jaar, maand of datum, of \"onbekend\""
    case .list: "een lijst"
    case .mapping: "een blok met sleutels"
    case .period: "een datum of een termijn"
    case .url: "een adres dat met https:// begint"
    case .path: "een adres binnen de site"
    case .slug: "een kenmerk met kleine letters, cijfers en streepjes"
    }
  }

  fileprivate var example: String? {
    switch self {
    case .date: "Schrijf bijvoorbeeld 2026-05-01."
    case .referenceDate: "Schrijf bijvoorbeeld 2019, 2019-06, 2019-06-14 of onbekend."
    case .list: "Schrijf bijvoorbeeld [een, twee], of elk op een eigen regel na een streepje."
    case .period: "Schrijf bijvoorbeeld 2027-05-01, 12 maanden of 2 jaar."
    case .number: "Schrijf cijfers zonder punt tussen duizendtallen: 8500 of 39.5."
    case .path: "Schrijf bijvoorbeeld /oude/pagina/, zonder \"..\" of spaties."
    case .yesNo: "Schrijf ja of nee, of onbekend als u het niet weet."
    default: nil
    }
  }
}
