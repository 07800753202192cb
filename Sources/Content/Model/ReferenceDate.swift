import Core

/// When something was so: a year, a month or a day, or unknown. Never guessed.
package enum ReferenceDate: Hashable, Sendable {
  case unknown
  case year(Int)
  case month(year: Int, month: Int)
  case day(CalendarDate)

  /// Reads `2019`, `2019-06`, `2019-06-14` and `onbekend`; nil for anything else.
  ///
  /// Years outside 1900 to 2999 are slips of the pen.
  package init?(_ text: String) {
    if text == "onbekend" {
      self = .unknown
    } else if let date = CalendarDate(iso: text), Self.years.contains(date.year) {
      self = .day(date)
    } else if text.utf8.count == 7, let first = CalendarDate(iso: text + "-01"),
      Self.years.contains(first.year)
    {
      self = .month(year: first.year, month: first.month)
    } else if text.utf8.count == 4, let year = Int(text), Self.years.contains(year) {
      self = .year(year)
    } else {
      return nil
    }
  }

  private static let years = 1900...2999

  package var year: Int? {
    switch self {
    case .unknown: nil
    case .year(let year), .month(let year, _): year
    case .day(let date): date.year
    }
  }

  /// `2019`, `juni 2019`, `14 juni 2019`; nil when unknown.
  package var dutch: String? {
    switch self {
    case .unknown: nil
    case .year(let year): String(year)
    case .month(let year, let month): "\(CalendarDate.monthNames[month - 1]) \(year)"
    case .day(let date): date.dutch
    }
  }

  /// As written in content: `2019`, `2019-06`, `2019-06-14`; nil when unknown.
  package var iso: String? {
    switch self {
    case .unknown: nil
    case .year(let year): String(year)
    case .month(let year, let month): "\(year)-" + (month < 10 ? "0" : "") + String(month)
    case .day(let date): date.iso
    }
  }

  /// Sorts by time, the unknown first.
  package var sortKey: Int {
    switch self {
    case .unknown: 0
    case .year(let year): year * 10_000
    case .month(let year, let month): year * 10_000 + month * 100
    case .day(let date): date.year * 10_000 + date.month * 100 + date.day
    }
  }
}
