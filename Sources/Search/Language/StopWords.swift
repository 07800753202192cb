/// Words that say nothing of what a visitor looks for: left out of a query unless nothing else is in
/// it, and not indexed in running text.
package enum StopWords {
  package static let all: Set<String> = Set(list.listedWords)

  /// Of the words of a lexicon, by number, whether each is one.
  static func marks(in lexicon: Lexicon) -> [Bool] {
    var marks = [Bool](repeating: false, count: lexicon.count)
    for word in all {
      if let number = lexicon.number(of: word) { marks[Int(number)] = true }
    }
    return marks
  }

  /// What stands apart from its verb: `hoe vraag ik het aan`.
  static let particles = [
    "aan", "af", "bij", "door", "in", "mee", "na", "om", "op", "over", "terug", "toe", "uit", "weg",
  ]

  /// Words of every day: they weigh little in a question, and where the site lacks them, it can do
  /// without. No typing errors.
  package static let ordinary = ordinaryList.listedWords.joined(separator: " ")

  private static let ordinaryList = """
    alle alleen alles altijd ander andere bedoel bedoelen begin beginnen begrijp begrijpen
    beide best bestaan bestaat betekenen betekent beter blijf blijven boven breng brengen
    broer buurman buurvrouw collega dag dank denk denken ding dochter duren duurt eigen
    eigenlijk elke erg even gebeuren gebeurt geef gehad gekregen geven geweest gewoon geworden
    gisteren goed graag haal halen hallo heel heet help helpen heten ieder iedere iemand iets
    jaar jongen keer kijk kijken kind klop kloppen kom komen kort krijg krijgen laat lang
    laten leg leggen leuk lig liggen lukken lukt maak maand maken makkelijk man meisje mens
    mensen meteen misschien moeder moeilijk morgen na neef neem nemen nicht niemand niets
    nieuw nodig nooit nu oma onder ongeveer opa oud ouders partner per persoon precies regel
    regelen samen sinds slecht snap snel soms sta staan straks tegen tijdens tussen vaak vader
    vandaag veel vertel vertellen via vind vinden vriend vriendin vrouw weet weinig weten zeg
    zeggen zelf zit zitten zoek zoeken zomaar zonder zoon zus
    """

  private static let list = """
    de het een en of van in op te ten ter tot aan bij met voor door om uit over naar als dan dat die
    dit deze daar daarvan er erin hier ook maar nog al wel niet geen zo want dus toch hoe wat wie waar
    wanneer waarom welk welke waarmee waarvoor hoeveel hoelang ik u je jij jou jouw mijn mij me uw
    hij zij ze wij we ons onze hun hem haar men zich is zijn ben bent was waren wordt worden word
    kan kun kunt kunnen mag mogen moet moeten wil wilt willen zal zullen zou heb hebt heeft hebben
    had doe doet doen ga gaat gaan s t
    """
}
