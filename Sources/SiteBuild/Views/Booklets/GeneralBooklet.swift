import Content
import Core
import Templates

/// The booklet for every municipality of which nothing is known: how to find the contact, the questions
/// that hold everywhere, and lines to write down what the municipality says.
struct GeneralBooklet {
  private let questions: [Page]
  private let booklet: Booklet

  init(_ site: SiteOverview) {
    questions = BookletQuestions.general(site)
    booklet = Booklet(
      PageFrame(site, at: SiteAddress.booklet),
      of: .init(
        title: site.context.strings(.kindsMunicipality), path: PageKind.municipality.listPath),
      citing: questions.flatMap(\.allCitations))
  }

  func value() -> TemplateValue {
    let t = booklet.frame.t
    let fields = booklet.frame.content.ruleFields.fields.filter { $0.isKey && !$0.isNational }
    var chapters: [Booklet.Chapter] = [
      .init(id: "k-invullen", title: t(.bookletFillIn))
    ]
    if !questions.isEmpty { chapters.append(.init(id: "k-vragen", title: t(.bookletQuestions))) }
    return booklet.value(
      title: t(.bookletGeneralTitle),
      windowTitle: t(.bookletOf, ["titel": t(.bookletGeneralTitle)]),
      intro: t(.bookletGeneralText), chapters: chapters,
      changed: questions.map(\.metadata.date).max(),
      [
        (
          "invullen",
          [
            "titel": .string(t(.bookletFillIn)), "uitleg": .string(t(.bookletFillInText)),
            "rijen": .list(
              [t(.bookletMunicipalityName), t(.bookletPerson)].map { ["titel": .string($0)] }),
            "velden": .list(fields.map { ["titel": .string($0.label)] }),
          ]
        ),
        ("vragen", BookletQuestions.value(questions, of: booklet)),
      ])
  }
}
