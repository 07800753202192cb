import Content
import Core

/// The tables beside the values: what the values are of, and what the pages tell.
enum DataTables {
  static func fields(_ content: SiteContent) -> DataTable {
    DataTable(
      name: .fields,
      columns: [
        .field, .fieldName, .fieldKind, .units, .options, .topic, .level, .explanation,
      ],
      rows: content.ruleFields.fields.map { field in
        [
          .text(field.key.text), .text(field.label), .text(field.valueKind.rawValue),
          list(field.units), list(field.options), .text(field.topic.text),
          .text(field.isNational ? "landelijk" : "gemeente"), .text(field.explanation),
        ]
      })
  }

  static func municipalities(_ site: SiteOverview) -> DataTable {
    let register = site.context.content.register
    return DataTable(
      name: .municipalities,
      columns: [.code, .place, .officialName, .province, .region, .knownFields, .page],
      rows: register.municipalities.map { municipality in
        [
          .text(municipality.code.text), .text(municipality.name),
          .text(municipality.officialName), .text(municipality.province),
          DataCell(register.region(municipality.region)?.name),
          .number(ExactNumber(site.knownFields(of: municipality).count)),
          .text(municipality.pageID.path.text),
        ]
      })
  }

  static func organisations(_ site: SiteOverview) -> DataTable {
    let content = site.context.content
    return DataTable(
      name: .organisations,
      columns: [
        .title, .explanation, .role, .sector, .codes, .regions, .topics, .url, .changed, .checked,
        .page,
      ],
      rows: site.pages(of: .organisation).compactMap { page in
        guard case .organisation(let details) = page.details else { return nil }
        let metadata = page.metadata
        return [
          .text(page.title), .text(metadata.summary),
          DataCell(content.vocabularies.roles.entry(details.role)?.label),
          DataCell(content.vocabularies.sectors.entry(details.sector)?.label),
          list(metadata.municipalities.map(\.value.text)),
          list(metadata.regions.compactMap { content.register.region($0.value)?.name }),
          list(metadata.topics.map(\.value.text)), DataCell(details.website),
          DataCell(metadata.date), DataCell(metadata.checked), .text(page.id.path.text),
        ]
      })
  }

  static func questions(_ site: SiteOverview) -> DataTable {
    DataTable(
      name: .questions,
      columns: [.title, .answer, .standing, .topics, .audiences, .changed, .checked, .page],
      rows: site.pages(of: .question).compactMap { page in
        guard case .question(let details) = page.details else { return nil }
        let metadata = page.metadata
        return [
          .text(page.title), .text(details.shortAnswer), .text(details.standing.rawValue),
          list(metadata.topics.map(\.value.text)), list(metadata.audiences.map(\.text)),
          DataCell(metadata.date), DataCell(metadata.checked), .text(page.id.path.text),
        ]
      })
  }

  static func sources(_ content: SiteContent) -> DataTable {
    DataTable(
      name: .sources,
      columns: [
        .source, .sourceTitle, .genre, .publisher, .sourceDate, .url, .reuse, .state, .checked,
        .page,
      ],
      rows: content.sources.map { source in
        [
          .text(source.id.text), .text(source.title.value), .text(source.genre.rawValue),
          .text(source.publisher), DataCell(source.date), DataCell(source.url),
          .text(source.reuse), .text(source.state.rawValue), DataCell(source.checked),
          .text(source.pageID.path.text),
        ]
      })
  }

  private static func list(_ items: [String]) -> DataCell { items.isEmpty ? .none : .list(items) }
}
