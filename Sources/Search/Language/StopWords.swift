/// Words that say nothing of what a visitor looks for: left out of a query unless nothing else is in
/// it, and not indexed in running text.
package enum StopWords {
  package static let all: Set<String> = Set(
    list.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let list = """
    de het een en of van in op te ten ter tot aan bij met voor door om uit over naar als dan dat die
    dit deze daar daarvan er erin hier ook maar nog al wel niet geen zo want dus toch hoe wat wie waar
    wanneer waarom welk welke waarmee waarvoor hoeveel hoelang ik u je jij jou jouw mijn mij me uw
    hij zij ze wij we ons onze hun hem haar men zich is zijn ben bent was waren wordt worden word
    kan kun kunt kunnen mag mogen moet moeten wil wilt willen zal zullen zou heb hebt heeft hebben
    had doe doet doen gaat gaan s t
    """
}
