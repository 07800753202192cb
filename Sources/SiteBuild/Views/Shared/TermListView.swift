import Content
import Core
import Links
import Templates

/// The explanations that the terms in a text open: on the screen each by itself, on paper a list.
enum TermListView {
  static func value(_ page: Page, in frame: PageFrame) -> TemplateValue {
    value(frame.context.terms.uses[page.id] ?? [], in: frame)
  }

  static func value(_ uses: [TermUse], in frame: PageFrame) -> TemplateValue {
    .rows(
      uses.compactMap { use in
        let entry = frame.context.terms.glossary.entries[use.entry]
        guard let id = entry.term, let term = frame.content.page(id),
          case .term(let details) = term.details
        else { return nil }
        return frame.link(term).adding([
          ("id", .string(TermInserter.anchor(of: id))),
          ("definitie", .string(details.definition)),
          ("voluit", .text(longForm(entry.longForm, besides: term.title))),
          ("meer", .string(frame.t(.moreAboutTerm, ["begrip": term.title]))),
        ])
      })
  }

  private static func longForm(_ longForm: String?, besides title: String) -> String? {
    longForm?.lowercased() == title.lowercased() ? nil : longForm
  }
}
