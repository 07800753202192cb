/// A small guide in a small project, for tests of its pages.
enum GuideProject {
  static let path = "content/wegwijzers/proef.md"

  static func files(_ body: String = body) -> [String: String] {
    ViewProject.register.merging([
      path: page(body), "content/register/doelgroepen.yaml": "- {id: scholen, label: Scholen}\n",
    ]) { $1 }
  }

  static func page(_ body: String) -> String {
    ViewProject.page(
      "Past het bij mij?",
      """
      volgorde: 1
      doelgroepen: [scholen]
      themas: [uren]
      gecontroleerd: 2026-05-01
      """, body: body)
  }

  /// Werk leads to both, hulp twice to advies.
  static let body = """
    Welkom, [begin](#werk).

    ## Werkt u? {#werk}

    Dan weten wij waar u staat.

    - [Ja](#hulp): ook een proef
    - [Weet ik niet](#advies)

    ## Krijgt u hulp? {#hulp}

    Dit telt mee.

    - [Ja](#baan)
    - [Nee](#advies)
    - [Weet ik niet](#advies)

    ## Een baan {#baan}

    Dit kan ([boekje](../../seeds/boekje.yaml#uren)).

    - Begin [opnieuw](#werk).

    ## Vraag advies {#advies}

    Zie ([boekje](../../seeds/boekje.yaml#uren)).

    ### Hoe gaat het? {#hoe}

    Zo gaat het.

    1. Lees [meer](../themas/uren.md).
    2. Kijk bij [hulp](#hulp).

    """
}
