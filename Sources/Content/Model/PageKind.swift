import Core

/// The kinds of page. Order here is the order in which kinds are listed.
package enum PageKind: String, CaseIterable, Sendable {
  case municipality = "gemeente"
  case region = "regio"
  case topic = "thema"
  case question = "vraag"
  case guide = "wegwijzer"
  case caseStudy = "casus"
  case tip = "tip"
  case bottleneck = "knelpunt"
  case checklist = "checklist"
  case exercise = "oefening"
  case organisation = "organisatie"
  case term = "begrip"
  case page = "pagina"
  case source = "bron"

  /// The folder below `content/` (below the project for sources), which is also the first part of
  /// the address, except for plain pages.
  package var folder: String {
    switch self {
    case .municipality: "gemeenten"
    case .region: "regios"
    case .topic: "themas"
    case .question: "vragen"
    case .guide: "wegwijzers"
    case .caseStudy: "casussen"
    case .tip: "tips"
    case .bottleneck: "knelpunten"
    case .checklist: "checklists"
    case .exercise: "oefeningen"
    case .organisation: "organisaties"
    case .term: "begrippen"
    case .page: "paginas"
    case .source: "bronnen"
    }
  }

  /// The list of this kind: `/vragen/`.
  package var listPath: SitePath { Self.listPaths[order] }

  /// By the order of the kinds.
  private static let listPaths = allCases.map { kind -> SitePath in
    guard kind != .page, let slug = Slug(exactly: kind.folder) else { return .root }
    return SitePath.root.page(slug)
  }

  package init?(folder: String) {
    guard let kind = Self.allCases.first(where: { $0.folder == folder && $0 != .source }) else {
      return nil
    }
    self = kind
  }
}

extension PageKind: Comparable {
  package static func < (a: PageKind, b: PageKind) -> Bool { a.order < b.order }

  /// The place among all cases.
  private var order: Int {
    switch self {
    case .municipality: 0
    case .region: 1
    case .topic: 2
    case .question: 3
    case .guide: 4
    case .caseStudy: 5
    case .tip: 6
    case .bottleneck: 7
    case .checklist: 8
    case .exercise: 9
    case .organisation: 10
    case .term: 11
    case .page: 12
    case .source: 13
    }
  }
}
