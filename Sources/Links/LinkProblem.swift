import Content
import Core

/// What can be wrong with a link or with how pages hang together.
enum LinkProblem {
  case pageMissing(String)
  case fileMissing(String)
  case outsideContent(String)
  case anchorMissing(String, page: String)
  case factMissing(String, source: String)
  case unpublished(String)
  case expired(String, CalendarDate)
  case absolute(String)
  case absoluteToPage(String)
  case invalid(String)
  case orphan
}

extension LinkProblem: Problem {
  var severity: Severity {
    switch self {
    case .expired: .outdated
    case .orphan: .warning
    default: .error
    }
  }

  var id: String {
    switch self {
    case .pageMissing: "koppeling-zonder-pagina"
    case .fileMissing: "bestand-ontbreekt"
    case .outsideContent: "koppeling-buiten-project"
    case .anchorMissing, .factMissing: "anker-ontbreekt"
    case .unpublished: "koppeling-naar-concept"
    case .expired: "koppeling-naar-verlopen"
    case .absolute, .absoluteToPage: "koppeling-absoluut"
    case .invalid: "koppeling-ongeldig"
    case .orphan: "pagina-los"
    }
  }

  var message: String {
    switch self {
    case .pageMissing(let path): "de pagina \(path) bestaat niet"
    case .fileMissing(let path): "het bestand \(path) bestaat niet"
    case .outsideContent(let path): "\(path) ligt buiten de site"
    case .anchorMissing(let anchor, let page): "\(page) heeft geen kop \"\(anchor)\""
    case .factMissing(let fact, let source): "de bron \"\(source)\" heeft geen feit \"\(fact)\""
    case .unpublished(let page): "\(page) is nog niet gepubliceerd"
    case .expired(let page, let date): "\(page) gold tot en met \(date.dutch)"
    case .absolute(let text): "het adres \(text) bestaat niet in deze site"
    case .absoluteToPage(let text): "\(text) is een absoluut adres"
    case .invalid(let text): "\"\(text)\" is geen goede koppeling"
    case .orphan: "geen enkele pagina leidt hierheen"
    }
  }

  var explanation: String? {
    switch self {
    case .pageMissing:
      "Koppel naar het bestand zelf, gezien vanaf deze pagina: ../themas/begeleiding-op-het-werk.md."
    case .fileMissing: "Zet het bestand naast de pagina, of verbeter het pad."
    case .outsideContent: "Een koppeling blijft binnen content en seeds."
    case .anchorMissing: "Gebruik de kop zoals die in het adres staat, of leg hem vast met {#naam}."
    case .unpublished: "Publiceer die pagina eerst, of haal de koppeling weg."
    case .expired: "Kijk of er een nieuwe pagina is waar deze koppeling heen kan."
    case .absolute, .absoluteToPage:
      "Koppel naar een pagina met een relatief pad naar het .md-bestand, naar een andere site met https://."
    case .invalid: "Schrijf een pad zonder vraagteken; een anker na # heeft een naam."
    case .orphan:
      "Geef de pagina een thema, gemeente of doelgroep, of koppel ernaar vanaf een andere pagina."
    case .factMissing: nil
    }
  }
}
