import Content
import Core

/// The content as tables that anybody may download (`/data/`): the values that the pages show, not the
/// pages themselves.
struct OpenData: Sendable {
  /// Goes up when a column leaves or means something else; a new column is no new version.
  static let version = 1

  private let site: SiteOverview

  init(_ site: SiteOverview) { self.site = site }

  private var content: SiteContent { site.context.content }

  /// The last day that anything in the data changed or was checked; never the day of building.
  var date: CalendarDate? {
    let others =
      content.sources.map(\.checked)
      + [content.register.referenceDate, content.national?.date, content.national?.checked]
    return [content.pages.lazy.map(\.lastSeen).max(), others.lazy.compactMap { $0 }.max()]
      .compactMap { $0 }.max()
  }

  /// Those that hold something.
  var tables: [DataTable] { DataTable.Name.allCases.map(table).filter { !$0.rows.isEmpty } }

  func table(_ name: DataTable.Name) -> DataTable {
    switch name {
    case .values: ValueTable(site).table
    case .fields: DataTables.fields(content)
    case .municipalities: DataTables.municipalities(site)
    case .organisations: DataTables.organisations(site)
    case .questions: DataTables.questions(site)
    case .sources: DataTables.sources(content)
    }
  }

  func files() -> [(path: SitePath, text: String)] {
    let date = date
    return tables.flatMap { table in
      [
        (Self.path(table.name, "csv"), table.csv),
        (Self.path(table.name, "json"), table.json(about(table.name, date))),
      ]
    }
  }

  static func path(_ name: DataTable.Name, _ format: String) -> SitePath {
    SiteAddress.openData.file("\(name.rawValue).\(format)")
  }

  private func about(_ name: DataTable.Name, _ date: CalendarDate?)
    -> [(key: String, value: JSONValue)]
  {
    [
      ("versie", .int(Self.version)),
      ("naam", .string(name.rawValue)),
      ("datum", DataCell(date).json),
      ("uitgave", .string(content.settings.title)),
      ("licentie", .string(content.settings.license)),
      ("bron_indeling", DataCell(content.register.source).json),
    ]
  }
}
