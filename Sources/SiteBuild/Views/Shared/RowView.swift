import Content
import Core
import Templates

/// A page as a row of a list, and lists under a heading.
enum RowView {
  static func row(
    _ page: Page, in frame: PageFrame, withKind: Bool = false, note: String? = nil
  ) -> TemplateValue {
    row(
      page.title, page.id.path, summary: summary(of: page),
      kind: withKind ? frame.t(page.id.kind.singular) : nil, note: note, in: frame)
  }

  static func row(
    _ title: String, _ path: SitePath, summary: String?, kind: String? = nil, note: String? = nil,
    marks: String? = nil, in frame: PageFrame
  ) -> TemplateValue {
    [
      "titel": .string(title), "adres": .string(frame.address(path)),
      "soort": .text(kind), "samenvatting": .text(summary), "bij": .text(note),
      "kenmerken": .text(marks),
    ]
  }

  /// What a list says of a page: of a question the answer, of a term its meaning.
  static func summary(of page: Page) -> String {
    switch page.details {
    case .question(let details): details.shortAnswer
    case .term(let details): details.definition
    default: page.metadata.summary
    }
  }

  /// A heading with a list under it.
  struct Section: Sendable {
    var id: String
    var title: String
    var value: TemplateValue
  }

  /// A list that is too long ends in a link to all.
  static func section(
    _ id: String, _ title: String, _ pages: [Page], in frame: PageFrame, limit: Int = 100,
    more: (title: String, path: SitePath)? = nil
  ) -> Section {
    let rest = pages.count > limit ? more : nil
    return Section(
      id: id, title: title,
      value: [
        "id": .string(id), "titel": .string(title), "uitleg": nil,
        "lijst": .rows(pages.prefix(limit).map { row($0, in: frame) }),
        "leeg": .string(frame.t(.emptyList)),
        "meer": rest.map { frame.link($0.title, $0.path) } ?? nil,
      ])
  }

  /// One section for each kind that has pages, in the order of the kinds.
  static func sections(
    _ pages: [Page], of kinds: [PageKind], in frame: PageFrame, limit: Int = 100
  ) -> [Section] {
    var pagesOfKind = [[Page]](repeating: [], count: kinds.count)
    for page in pages {
      if let place = kinds.firstIndex(of: page.id.kind) { pagesOfKind[place].append(page) }
    }
    return zip(kinds, pagesOfKind).compactMap { kind, some in
      guard !some.isEmpty else { return nil }
      let all = frame.t(.allOfKind, ["soorten": frame.t(kind.plural).lowercased()])
      return section(
        anchor(of: kind), frame.t(kind.plural), some, in: frame, limit: limit,
        more: (all, kind.listPath))
    }
  }

  /// The id of the heading above the pages of a kind: `k-vragen`.
  static func anchor(of kind: PageKind) -> String { "k-" + kind.folder }
}
