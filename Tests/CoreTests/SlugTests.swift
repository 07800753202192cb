import Core
import Testing

@Suite struct SlugTests {
  @Test(arguments: [
    ("Wie komt in aanmerking?", "wie-komt-in-aanmerking"),
    ("'s-Hertogenbosch", "s-hertogenbosch"),
    ("Súdwest-Fryslân", "sudwest-fryslan"),
    ("Noardeast-Fryslân", "noardeast-fryslan"),
    ("coördinatie en reïntegratie", "coordinatie-en-reintegratie"),
    ("één à twee", "een-a-twee"),
    ("IJsselstein", "ijsselstein"),
    ("groß Œuvre", "gross-oeuvre"),
    ("  dubbele   spaties  ", "dubbele-spaties"),
    ("no-risk / polis", "no-risk-polis"),
    ("artikel 10b, lid 2", "artikel-10b-lid-2"),
  ])
  func `Dutch text folds to lower-case ASCII with single hyphens`(text: String, slug: String) {
    #expect(Slug(from: text)?.text == slug)
  }

  @Test func `composed and decomposed diacritics give the same slug`() {
    #expect(Slug.folding("re\u{0308}integratie") == "reintegratie")
    #expect(Slug.folding("r\u{00EB}integratie") == "reintegratie")
  }

  @Test func `soft hyphens and zero-width characters leave no trace`() {
    #expect(Slug.folding("loon\u{00AD}kosten\u{200B}subsidie") == "loonkostensubsidie")
  }

  @Test(arguments: ["", "?", "---", "…", "\u{0301}"])
  func `a text without letters or digits has no slug`(text: String) {
    #expect(Slug(from: text) == nil)
  }

  @Test(arguments: ["almere", "s-hertogenbosch", "2026", "a"])
  func `a slug is taken as it stands`(text: String) {
    #expect(Slug(exactly: text)?.text == text)
  }

  @Test(arguments: ["", "-", "-a", "a-", "Almere", "één", "a b", "a/b", "a.b", "..", "a\n"])
  func `what is no slug is not taken as one`(text: String) {
    #expect(Slug(exactly: text) == nil)
  }

  @Test(arguments: ["Súdwest-Fryslân", "'s-Hertogenbosch", "a - b", "Œ"])
  func `folding a folded text changes nothing`(text: String) {
    let once = Slug.folding(text)
    #expect(Slug.folding(once) == once)
    #expect(Slug.isValid(once))
  }
}
