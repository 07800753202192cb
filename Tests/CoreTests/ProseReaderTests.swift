import Testing

@testable import Core

@Suite struct ProseReaderTests {
  @Test(arguments: [
    ("", 0, 0),
    ("Ja.", 1, 1),
    ("Kan dat? Ja! Vraag het.", 3, 5),
    ("Het kost € 8.500 per jaar. Dat is veel.", 2, 8),
    ("Zij zei: “Dat mag.” Daarna niet", 2, 6),
    ("De auto’s staan stil... Echt waar.", 2, 6),
    ("Ook 's-Hertogenbosch telt mee.", 1, 4),
    ("…", 0, 0),
  ])
  func `sentences and words are counted`(text: String, sentences: Int, words: Int) {
    let measure = ProseReader(text).measure
    #expect(measure.sentences == sentences)
    #expect(measure.words == words)
  }

  @Test func `words of more than six letters are long, whatever their accents`() {
    #expect(ProseReader("De gemeente coördineert ideeën: reünie telt.").measure.longWords == 2)
  }

  @Test func `a citation is no part of the sentence`() {
    let text = "Het duurt 8 weken (Almere, 2019; Oss, 2019). Klaar (zie Oss)."
    let links = [place(of: "Almere, 2019", in: text), place(of: "Oss, 2019", in: text)]
    let measure = ProseReader(Array(text.utf8), links: links).measure
    #expect(measure == ProseMeasure(sentences: 2, words: 7, longWords: 0))
  }

  @Test(arguments: [
    ("minimaal 28 uur", ["28"]),
    ("€ 8.500 en € 180,19", ["8500", "180.19"]),
    ("16-jarige, 50% of 2,5", ["16", "50", "2.5"]),
    ("sinds 2019, op 1 mei 2026, in 1999", []),
    ("artikel 10b, lid 2, 3 en 4, duurt 8 weken", ["8"]),
    ("leden 1 tot en met 3", []),
    ("GM0034 en 10b", []),
    ("trede 3 of 4 na 2 jaar", ["2"]),
    ("2.019 mensen", ["2019"]),
    ("23 miljoen, 2,5 miljoen en 1 miljard", ["23000000", "2500000", "1000000000"]),
  ])
  func `figures are amounts, not years, dates or numbers of articles`(
    text: String, values: [String]
  ) {
    #expect(ProseReader(text).figures.map(\.value) == values)
  }

  @Test func `figures in links are left to the page that the link leads to`() {
    let text = "28 uur, zie 30 uur elders"
    let links = [place(of: "30 uur", in: text)]
    #expect(ProseReader(Array(text.utf8), links: links).figures.map(\.value) == ["28"])
  }

  @Test func `a figure knows where it stands`() {
    let text = "één keer 8.500"
    #expect(ProseReader(text).figures.map(\.bytes) == [place(of: "8.500", in: text)])
  }

  @Test func `a reader forgets the text before`() {
    var reader = ProseReader()
    reader.read(Array("De SVB betaalt 28 euro. Dat is veel.".utf8))
    reader.read(Array("Klaar".utf8))
    #expect(reader.measure == ProseMeasure(sentences: 1, words: 1, longWords: 0))
    #expect(reader.figures.isEmpty)
    #expect(reader.abbreviations.isEmpty)
  }

  @Test func `the index of a text is words per sentence plus the share of long words`() {
    let measure = ProseMeasure(sentences: 2, words: 20, longWords: 5)
    #expect(measure.meanSentence == 10)
    #expect(measure.longWordShare == 0.25)
    #expect(measure.lix == 35)
    #expect(ProseMeasure().lix == 0)
  }

  private func place(of needle: String, in text: String) -> Range<Int> {
    let bytes = Array(text.utf8)
    let part = Array(needle.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: part) } ?? 0
    return start..<start + part.count
  }
}
