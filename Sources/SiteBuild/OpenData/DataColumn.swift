/// The columns of the open data. A column means the same in every table that has it; what it means
/// stands in the theme (`data_kolom_…`), for the page that documents it.
enum DataColumn: String, CaseIterable, Sendable {
  // Where
  case placeKind = "plaats_soort"
  case code = "gemeente_code"
  case place = "plaats"
  case officialName = "officiele_naam"
  case province = "provincie"
  case region = "regio"
  case knownFields = "velden_bekend"

  // What
  case field = "veld"
  case fieldName = "veld_naam"
  case fieldKind = "soort_waarde"
  case units = "eenheden"
  case options = "opties"
  case level = "niveau"
  case topic = "thema"
  case explanation = "uitleg"
  case comparison = "operator"
  case value = "waarde"
  case upperValue = "waarde_tot"
  case unit = "eenheid"
  case basis = "basis"
  case text = "tekst"

  // For whom, and when
  case condition = "voor"
  case appliesTo = "geldt_voor"
  case referenceDate = "peildatum"
  case dateIsInferred = "peildatum_afgeleid"
  case validFrom = "geldig_van"
  case validUntil = "geldig_tot"
  case heldFor = "gold_voor"
  case status = "stand"
  case isContradicted = "tegenspraak"

  // What sort of statement
  case nature = "aard"
  case whose = "van_wie"
  case note = "toelichting"

  // From where
  case source = "bron"
  case fact = "feit"
  case sourceTitle = "bron_titel"
  case sourceDate = "bron_datum"
  case sourcePlace = "bron_plaats"
  case genre = "bron_soort"
  case publisher = "uitgever"
  case url = "webadres"
  case reuse = "hergebruik"
  case state = "staat"

  // Pages
  case title = "titel"
  case answer = "antwoord"
  case standing = "grondslag"
  case topics = "themas"
  case audiences = "doelgroepen"
  case role = "rol"
  case sector = "sector"
  case codes = "gemeente_codes"
  case regions = "regios"
  case changed = "gewijzigd"
  case checked = "gecontroleerd"
  case page = "pagina"

  /// The key of its explanation in the theme.
  var explanationKey: String { "data_kolom_" + rawValue }

  /// What its cells hold.
  var kind: Kind {
    switch self {
    case .value: .numberOrText
    case .upperValue, .knownFields: .number
    case .dateIsInferred, .isContradicted: .yesNo
    case .referenceDate, .validFrom, .validUntil, .sourceDate, .changed, .checked: .date
    case .appliesTo, .units, .options, .topics, .audiences, .codes, .regions: .list
    default: .text
    }
  }

  enum Kind: String, CaseIterable, Sendable {
    case text = "tekst"
    case number = "getal"
    case numberOrText = "getal_of_tekst"
    case yesNo = "ja_nee"
    /// A year, a month or a day.
    case date = "datum"
    case list = "lijst"

    /// The key of its name in the theme.
    var nameKey: String { "data_soort_" + rawValue }
  }
}
