import Core

/// What can be wrong with a project as a whole, its files and its theme.
enum BuildProblem {
  case notUTF8
  case symbolicLink(String)
  case fileUnused
  case unknownFile
  case imageUnreadable(String)
  case themeWithoutTemplates
  case themeStringMissing(String)
  case noAddress
  case contentEmpty
}

extension BuildProblem: Problem {
  var severity: Severity {
    switch self {
    case .symbolicLink, .unknownFile: .warning
    case .fileUnused, .noAddress: .note
    default: .error
    }
  }

  var id: String {
    switch self {
    case .notUTF8: "bestand-niet-utf8"
    case .symbolicLink: "symbolische-koppeling"
    case .fileUnused: "bestand-ongebruikt"
    case .unknownFile: "bestand-onbekend"
    case .imageUnreadable: "afbeelding-onleesbaar"
    case .themeWithoutTemplates: "sjablonen-ontbreken"
    case .themeStringMissing: "tekst-ontbreekt"
    case .noAddress: "adres-ontbreekt"
    case .contentEmpty: "inhoud-ontbreekt"
    }
  }

  var message: String {
    switch self {
    case .notUTF8: "dit bestand is geen UTF-8"
    case .symbolicLink(let path): "\(path) is een symbolische koppeling en is overgeslagen"
    case .fileUnused: "geen enkele pagina gebruikt dit bestand"
    case .unknownFile: "dit bestand heeft hier geen betekenis en is overgeslagen"
    case .imageUnreadable(let path): "de afmetingen van \(path) zijn niet te lezen"
    case .themeWithoutTemplates: "dit thema heeft geen sjablonen"
    case .themeStringMissing(let key): "de tekst \"\(key)\" ontbreekt in teksten.yaml"
    case .noAddress: "de site heeft nog geen adres"
    case .contentEmpty: "de map met inhoud bestaat niet of is leeg"
    }
  }

  var explanation: String? {
    switch self {
    case .notUTF8: "Sla het bestand op als UTF-8."
    case .symbolicLink: "Zet het bestand zelf in de map."
    case .fileUnused: "Koppel ernaar vanaf een pagina, of haal het weg. Het komt niet op de site."
    case .unknownFile: "Pagina's eindigen op .md en staan in de map van hun soort."
    case .imageUnreadable:
      "Gebruik een geldig PNG-, JPEG-, WebP- of SVG-bestand met een breedte en hoogte."
    case .themeStringMissing, .themeWithoutTemplates: nil
    case .noAddress:
      "Zonder adres in site.yaml of --base-url zijn er geen canonieke adressen, sitemap en feeds."
    case .contentEmpty: "Geef met --content de map op waarin site.yaml staat."
    }
  }
}
