extension BrokenInput {
  static let guides: [BrokenInput] =
    guideSteps + guideFlows + [
      .data(
        "guide without a date", file, GuideText.page(good, without: ["gecontroleerd"]),
        is: "sleutel-ontbreekt", at: Place(2, 1, 1)),
      .data(
        "guide without readers", file, GuideText.page(good, without: ["doelgroepen"]),
        is: "sleutel-ontbreekt", at: Place(2, 1, 1)),
      .data(
        "key of a guide misspelled", file, GuideText.page(good, "«themass»: [contract]"),
        is: "sleutel-onbekend", meant: "themas"),
      .data(
        "guide without questions", file, GuideText.page("Tekst.\n", "titel: «Proef»"),
        is: "wegwijzer-leeg"),
      .data(
        "guide of more than 200 pages", file,
        GuideText.page(long(199), "titel: «Proef»"), is: "wegwijzer-te-groot"),
    ]

  private static let file = "content/wegwijzers/proef.md"
  private static let good = GuideText.question + GuideText.outcome

  private static func guide(_ name: String, _ body: String, is id: String) -> BrokenInput {
    .data(name, file, GuideText.page(body), is: id)
  }

  private static let guideSteps: [BrokenInput] = [
    .guide(
      "guide that begins with an outcome",
      "«## Advies»\n\nZie ([x](../../seeds/rapport.yaml)).\n\n- [UWV](https://uwv.example/)\n",
      is: "wegwijzer-begin"),
    .guide(
      "question without a list",
      "«## Werkt u? {#werkt}»\n\nDan weten wij dat.\n\n" + GuideText.outcome,
      is: "vraag-zonder-antwoorden"),
    .guide(
      "question with a list that leads nowhere",
      "«## Werkt u? {#werkt}»\n\nDan weten wij dat.\n\n- Ja\n- Nee\n\n" + GuideText.outcome,
      is: "vraag-zonder-antwoorden"),
    .guide(
      "text after the answers",
      "«## Werkt u?»\n\nWij vragen dit.\n\n- [Weet ik niet](#advies)\n\nEn verder.\n\n"
        + GuideText.outcome, is: "vraag-zonder-antwoorden"),
    .guide(
      "answers under a heading that is no question",
      good + "«## Advies»\n\nDan weten wij dat.\n\n- [Ja](#werkt)\n- [Nee](#advies)\n",
      is: "antwoorden-zonder-vraag"),
    .guide(
      "one answer", question("«## Werkt u?»", answers: ["[Weet ik niet](#advies)"]),
      is: "vraag-met-een-antwoord"),
    .guide(
      "nobody may not know",
      question("«## Werkt u?»", answers: ["[Ja](#advies)", "[Nee](#advies)"]),
      is: "weet-ik-niet-ontbreekt"),
    .guide(
      "answer without a link",
      question("## Werkt u?", answers: ["«- Ja»", "[Nee](#advies)", "[Weet ik niet](#advies)"]),
      is: "antwoord-zonder-koppeling"),
    .guide(
      "answer that leads out of the guide",
      question(
        "## Werkt u?",
        answers: ["«- [Ja](../tips/)»", "[Nee](#advies)", "[Weet ik niet](#advies)"]),
      is: "antwoord-zonder-koppeling"),
    .guide(
      "answer to a heading below another",
      question("## Werkt u?", answers: ["[Ja](«#hoe»)", "[Weet ik niet](#advies)"])
        .replacing("Zo gaat het", with: "### Hoe {#hoe}\n\nZo gaat het"),
      is: "antwoord-naar-tussenkop"),
    .guide(
      "answer twice",
      question(
        "## Werkt u?", answers: ["[Ja](#advies)", "«- [Ja](#advies)»", "[Weet ik niet](#advies)"]),
      is: "antwoord-dubbel"),
    .guide(
      "question that does not say why",
      good.replacing("## Werkt u? {#werkt}", with: "«## Werkt u? {#werkt}»")
        .replacing("Dan weten wij waar u staat.\n\n", with: ""), is: "uitleg-ontbreekt"),
    .guide(
      "outcome without a source",
      good.replacing("## Vraag advies {#advies}", with: "«## Vraag advies {#advies}»")
        .replacing(" ([rapport](../../seeds/rapport.yaml#uren))", with: ""),
      is: "uitkomst-zonder-bron"),
    .guide(
      "outcome without what to do next",
      good.replacing("## Vraag advies {#advies}", with: "«## Vraag advies {#advies}»")
        .replacing("- Bel [UWV](https://uwv.example/).\n", with: ""),
      is: "uitkomst-zonder-vervolg"),
    .guide(
      "outcome whose next steps lead nowhere",
      good.replacing("## Vraag advies {#advies}", with: "«## Vraag advies {#advies}»")
        .replacing("[UWV](https://uwv.example/)", with: "UWV"), is: "uitkomst-zonder-vervolg"),
    .guide(
      "outcome that says no",
      good.replacing("## Vraag advies {#advies}", with: "«## Nee, dit past niet {#advies}»"),
      is: "uitkomst-zegt-nee"),
    .guide(
      "step with the name of the overview",
      good.replacing("#advies", with: "#overzicht")
        .replacing("## Vraag advies {#overzicht}", with: "«## Vraag advies {#overzicht}»"),
      is: "wegwijzer-naam-bezet"),
    .guide(
      "footnote", good.replacing("waar u staat.", with: "dat.«[^1]»") + "\n[^1]: Noot.\n",
      is: "wegwijzer-voetnoot"),
  ]

  private static let guideFlows: [BrokenInput] = [
    .guide(
      "outcome that no answer leads to",
      good
        + GuideText.outcome.replacing("## Vraag advies {#advies}", with: "«## Bel UWV {#bel}»"),
      is: "stap-onbereikbaar"),
    .guide(
      "answer that leads back to its own question",
      question(
        "## Werkt u? {#werkt}", answers: ["«- [Ja](#werkt)»", "[Weet ik niet](#advies)"]),
      is: "wegwijzer-kring"),
    .guide(
      "answer that leads back over another question",
      """
      ## Werkt u? {#werkt}

      Waarom.

      - [Ja](#hoe)
      - [Weet ik niet](#advies)

      ## Hoe? {#hoe}

      Waarom.

      - [Zo](#advies)
      «- [Weet ik niet](#werkt)»


      """ + GuideText.outcome, is: "wegwijzer-kring"),
  ]

  /// A question with these answers, and the outcome.
  private static func question(_ heading: String, answers: [String]) -> String {
    let lines = answers.map { $0.hasPrefix("«-") ? $0 : "- " + $0 }
    return "\(heading)\n\nWaarom wij dit vragen.\n\n\(lines.joined(separator: "\n"))\n\n"
      + GuideText.outcome
  }

  /// A row of questions and one outcome.
  private static func long(_ questions: Int) -> String {
    (1...questions).map { number in
      let next = number == questions ? "advies" : "vraag-\(number + 1)"
      return GuideText.question.replacing("#werkt", with: "#vraag-\(number)")
        .replacing("#advies", with: "#\(next)")
    }.joined() + GuideText.outcome
  }
}
