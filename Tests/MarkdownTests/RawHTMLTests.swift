import Core
import Testing

@testable import Markdown

@Suite struct RawHTMLTests {
  @Test func rawHTMLIsAnErrorAndNotRendered() {
    #expect(
      findings("a <b>c</b> <i>d</i>\n\n<div>\ne\n</div>\n") == [
        "1:3+3 markdown-html", "1:12+3 markdown-html", "3:1+5 markdown-html",
      ])
    #expect(html("a <b>c</b>\n\n<div>\nd\n</div>\n") == "<p>a c</p>\n")
  }

  @Test func aClosingTagAloneIsReported() {
    #expect(findings("a </b> c\n") == ["1:3+4 markdown-html"])
  }

  @Test func commentsAndDeclarationsAreErrorsToo() {
    #expect(
      messages("a <!-- b -->\n\n<!-- c -->\n\n<!DOCTYPE html>\n\n<?php ?>\n") == [
        "<!-- kan niet: in de tekst mag geen HTML-commentaar staan",
        "<!-- kan niet: in de tekst mag geen HTML-commentaar staan",
        "Dit lijkt op HTML of XML, en dat mag niet in de tekst staan",
        "Dit lijkt op HTML of XML, en dat mag niet in de tekst staan",
      ])
  }

  @Test(arguments: [
    ("a<br>b", "Zet een \\ aan het eind van de regel, of begin een nieuwe alinea."),
    ("| a<BR/>b |\n|---|", "Maak er twee rijen van, of zet de opsomming onder de tabel."),
    ("<b>a</b>", "Schrijf **vet**."),
    ("a <a href=\"b\">c</a>", "Schrijf een link: [tekst](adres)."),
    ("<img src=\"a.png\">", "Schrijf een afbeelding: ![beschrijving](bestand.png)."),
    ("<details>\na\n</details>", "Schrijf een kop met de tekst eronder."),
    (
      "a <gemeente> b",
      "Schrijf gewone Markdown. Moet de lezer het teken < zien? Schrijf dan \\< of zet het in `code`."
    ),
  ])
  func theErrorSaysWhatToWriteInstead(_ input: String, _ explanation: String) {
    #expect(parse(input).diagnostics.map(\.explanation) == [explanation])
  }

  @Test func everySentenceIsOneLineWithoutAFinalPeriod() {
    let problems: [MarkdownProblem] = [
      .fileTooLarge(bytes: 300_000), .tooManyColumns(65), .tableTooLarge, .nestedTooDeep,
      .tooTangled(.definitions), .tooTangled(.marks), .tooTangled(.word), .tooTangled(.headers),
      .rawHTML(.comment), .rawHTML(.declaration), .rawHTML(.element("x", inTable: false)),
      .unsafeAddress(scheme: "data"), .unknownScheme("ftp"), .addressWithoutScheme, .emptyAddress,
      .linkWithoutText, .imageWithoutText, .decorativeImageWithText, .imageFromElsewhere,
      .headingOfLevelOne, .headingSkipsLevel(from: 2, to: 4), .headingWithoutText,
      .headingIDInvalid("A"), .headingIDReserved("k-a"), .headingIDTwice("a"),
      .footnoteUnknown("1"), .footnoteUnused("1"), .footnoteTwice("1"),
    ]
    for problem in problems {
      #expect(Slug.isValid(problem.id))
      #expect(!problem.message.hasSuffix(".") && !problem.message.contains("\n"))
      #expect(problem.explanation?.isEmpty == false)
    }
  }

  private func messages(_ text: String) -> [String] { parse(text).diagnostics.map(\.message) }
}
