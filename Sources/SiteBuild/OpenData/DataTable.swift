import Core

/// One table of the open data, written as CSV and as JSON.
struct DataTable: Sendable {
  /// What a table is of; names its files.
  enum Name: String, CaseIterable, Sendable {
    case values = "waarden"
    case fields = "velden"
    case municipalities = "gemeenten"
    case organisations = "organisaties"
    case questions = "vragen"
    case sources = "bronnen"

    /// The keys of its texts in the theme.
    var titleKey: String { "data_tabel_" + rawValue }
    var explanationKey: String { "data_uitleg_" + rawValue }
  }

  var name: Name
  var columns: [DataColumn]
  /// Each as long as `columns`, in a fixed order.
  var rows: [[DataCell]]

  var csv: String {
    var text = CSVText.line(columns.map(\.rawValue))
    for row in rows { text += CSVText.line(row.map(\.csv)) }
    return text
  }

  /// - Parameter about: what stands before the rows.
  func json(_ about: [(key: String, value: JSONValue)]) -> String {
    let names = columns.map(\.rawValue)
    let rows = rows.map { row in
      JSONValue.object(zip(names, row).map { (key: $0, value: $1.json) })
    }
    let columns = columns.map { column in
      JSONValue.object([
        (key: "naam", value: .string(column.rawValue)),
        (key: "soort", value: .string(column.kind.rawValue)),
      ])
    }
    let object =
      about + [(key: "kolommen", value: .array(columns)), (key: "rijen", value: .array(rows))]
    return JSONValue.object(object).compact + "\n"
  }
}
