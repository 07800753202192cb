/// Where on a page a word stands, with its weight and how much the field's length counts (BM25F).
enum SearchField: Int, CaseIterable {
  case title
  case heading
  case keyword
  case name
  case summary
  case rule
  case body

  var weight: Double {
    switch self {
    case .title, .name: 6
    case .keyword: 4
    case .heading, .summary: 3
    case .rule: 2
    case .body: 1
    }
  }

  /// The b of BM25: 0 ignores the length of the field, 1 divides by it.
  var lengthShare: Double {
    switch self {
    case .title, .heading, .summary: 0.4
    case .keyword, .name: 0
    case .rule: 0.3
    case .body: 0.6
    }
  }

  /// What a page is called.
  var isTitle: Bool { self == .title || self == .name }

  /// Stop words count where every word was chosen.
  var keepsStopWords: Bool { isTitle || self == .keyword }
}

extension SearchSection.Role {
  var field: SearchField {
    switch self {
    case .summary: .summary
    case .body: .body
    case .rule: .rule
    }
  }
}
