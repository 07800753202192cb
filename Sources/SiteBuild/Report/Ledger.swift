/// What became of each file under `content/`. Nothing is ever dropped silently.
package struct LedgerEntry: Sendable, Hashable {
  package enum Fate: Sendable, Hashable {
    case published
    case draft
    case notYetValid
    case expired
    /// A file with errors; nothing is written as long as there are any.
    case faulty
    /// Settings or a register.
    case data
    /// Copied under a hashed name.
    case asset(String)
    case excluded(String)
  }

  package var path: String
  package var fate: Fate

  package init(path: String, fate: Fate) {
    self.path = path
    self.fate = fate
  }
}

extension LedgerEntry.Fate {
  /// The word for it in the report.
  package var name: String {
    switch self {
    case .published: "gepubliceerd"
    case .draft: "concept"
    case .notYetValid: "nog niet geldig"
    case .expired: "geldt niet meer"
    case .faulty: "fout"
    case .data: "gegevens"
    case .asset: "bestand"
    case .excluded: "overgeslagen"
    }
  }

  /// Why, or where to.
  package var detail: String? {
    switch self {
    case .asset(let target): target
    case .excluded(let reason): reason
    default: nil
    }
  }
}
