import Content
import Core

/// One value of a table of the open data.
enum DataCell: Sendable, Equatable {
  /// Not given, or not known.
  case none
  case text(String)
  case number(ExactNumber)
  case yesNo(Bool)
  case list([String])

  init(_ text: String?) { self = text.map { .text($0) } ?? .none }
  init(_ date: CalendarDate?) { self.init(date?.iso) }
  init(_ date: ReferenceDate) { self.init(date.iso) }

  var json: JSONValue {
    switch self {
    case .none: .null
    case .text(let text): .string(text)
    case .number(let number): .decimal(number.plain)
    case .yesNo(let yes): .bool(yes)
    case .list(let items): .array(items.map { .string($0) })
    }
  }

  var csv: String {
    switch self {
    case .none: ""
    case .text(let text): CSVText.field(text)
    case .number(let number): number.plain
    case .yesNo(let yes): yes ? "ja" : "nee"
    case .list(let items): CSVText.field(items.joined(separator: "; "))
    }
  }
}
