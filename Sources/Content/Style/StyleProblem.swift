import Core

/// What is not the style of this site.
enum StyleProblem {
  case word(String, HouseStyle.Word)
  case address
  case telephone
}

extension StyleProblem: Problem {
  var severity: Severity { .warning }

  var id: String {
    switch self {
    case .word: "woord-vermijden"
    case .address, .telephone: "persoonsgegeven"
    }
  }

  var message: String {
    switch self {
    case .word(let text, _): "\"\(text)\" schrijven wij niet"
    case .address: "hier staat een e-mailadres"
    case .telephone: "hier staat een telefoonnummer"
    }
  }

  var explanation: String? {
    switch self {
    case .word(_, let word):
      [word.instead.map { "Schrijf liever: \($0)." }, word.explanation].compactMap { $0 }
        .joined(separator: " ").nilIfEmpty
    case .address, .telephone:
      "Noem de functie en de organisatie, niet hoe een persoon te bereiken is."
    }
  }
}

extension String {
  fileprivate var nilIfEmpty: String? { isEmpty ? nil : self }
}
