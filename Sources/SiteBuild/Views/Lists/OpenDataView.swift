import Content
import Core
import Templates

/// The open data: what can be downloaded, what its columns mean, under which terms, and of when it is.
enum OpenDataView {
  static func page(_ site: SiteOverview) -> PlannedPage {
    PlannedPage(
      path: SiteAddress.openData, template: "data", changed: OpenData(site).date
    ) { value(site) }
  }

  private static func value(_ site: SiteOverview) -> TemplateValue {
    let frame = PageFrame(site, at: SiteAddress.openData)
    let data = OpenData(site)
    let tables = data.tables
    let head = PageHead(
      style: "data", title: frame.t(.openDataTitle), summary: frame.t(.openDataText))
    return ChromeView.value(
      head, in: frame,
      [
        ("stand", .text(data.date?.dutch)),
        ("versie", .string(String(OpenData.version))),
        (
          "indeling",
          frame.content.register.source.map {
            .string(frame.t(.openDataRegister, ["bron": $0]))
          } ?? nil
        ),
        ("tabellen", .list(tables.map { table($0, frame) })),
      ])
  }

  private static func table(_ table: DataTable, _ frame: PageFrame) -> TemplateValue {
    let title = frame.t(table.name.titleKey)
    return [
      "id": .string("k-data-\(table.name.rawValue)"),
      "titel": .string(title),
      "uitleg": .string(frame.t(table.name.explanationKey)),
      "aantal": .string(frame.t(.openDataRows, ["aantal": ExactNumber(table.rows.count).dutch])),
      "bestanden": .list(
        ["csv", "json"].map { format in
          frame.link(format.uppercased(), OpenData.path(table.name, format))
            .adding([("van", .string(title))])
        }),
      "kolommen": .list(
        table.columns.map { column in
          [
            "naam": .string(column.rawValue),
            "soort": .string(frame.t(column.kind.nameKey)),
            "uitleg": .string(frame.t(column.explanationKey)),
          ]
        }),
    ]
  }
}
