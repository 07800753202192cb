/// Writes a guide of one question and one outcome, so that a test shows only what it is about.
enum GuideText {
  static let question = """
    ## Werkt u? {#werkt}

    Dan weten wij waar u staat.

    - [Ja](#advies)
    - [Weet ik niet](#advies)

    """

  static let outcome = """
    ## Vraag advies {#advies}

    Zo gaat het ([rapport](../../seeds/rapport.yaml#uren)).

    - Bel [UWV](https://uwv.example/).

    """

  static func page(_ body: String, _ keys: String = "", without left: Set<String> = []) -> String {
    FrontMatterText.page("content/wegwijzers/proef.md", keys, without: left) + "\n" + body
  }
}
