import Core
import Templates
import Testing

@testable import SiteBuild

@Suite struct ListViewTests {
  private func terms(_ titles: [String]) -> [String: String] {
    var files: [String: String] = [:]
    for (number, title) in titles.enumerated() {
      files["content/begrippen/woord-\(number).md"] = ViewProject.page(
        title, "definitie: Wat \(title) is.")
    }
    return files
  }

  @Test func aShortListIsOnePageWithoutLetters() async throws {
    let view = try await ViewProject(terms(["Beta", "Alfa"])).view("begrippen/")
    #expect(view["sprongen"] == .null)
    #expect(view["bladen"] == .null)
    #expect(view["groepen.0.lijst.rijen"].items.map { $0["titel"] } == ["Alfa", "Beta"])
  }

  @Test func aLongListIsCutIntoSheetsAndLettersLeadToTheirSheet() async throws {
    let titles = (0..<150).map { number in
      "\(number < 120 ? "A" : "B") \(String(1000 + number).dropFirst())"
    }
    let project = try await ViewProject(terms(titles))
    let first = try project.view("begrippen/")
    let second = try project.view("begrippen/bladen/2/")
    #expect(first["bladen.vorige"] == .null)
    #expect(first["bladen.volgende.adres"] == "bladen/2/")
    #expect(first["sprongen.rijen.1.adres"] == "bladen/2/#k-letter-b")
    #expect(first["sprongen.rijen.2.adres"] == .null, "no title begins with C")
    #expect(second["groepen.0.titel"] == "A (vervolg)")
    #expect(second["groepen.1.titel"] == "B")
    #expect(second["bladen.vorige.adres"] == "../../")
    #expect(second["pagina.titel"] == "Begrippen, bladzijde 2")
    let rows = [first, second].flatMap { view in
      view["groepen"].items.flatMap { $0["lijst.rijen"].items }
    }
    #expect(rows.count == 150)
  }

  @Test func theSearchPageOfASmallSiteHasEveryTitleItself() async throws {
    let view = try await ViewProject(terms(["Beta", "Alfa"])).view("zoeken/")
    #expect(view["sprongen.rijen"].items.map { $0["adres"] } == ["#k-letter-a", "#k-letter-b"])
    #expect(view["groepen.0.rijen"].items.map { $0["titel"] } == ["Alfa"])
  }

  @Test func theSearchPageOfALargeSiteLeadsToItsTitlesByLetter() async throws {
    let project = try await ViewProject(terms(["Beta", "Alfa"] + (0..<30).map { "Gamma \($0)" }))
    let pages = SearchView.pages(SiteOverview(project.context), mostTitles: 31)
    #expect(pages.map(\.path.text) == ["zoeken/", "zoeken/a-z/"])
    let (search, list) = (pages[0].view(), pages[1].view())
    #expect(search["groepen"].items.isEmpty)
    #expect(search["sprongen.rijen.1.adres"] == "a-z/#k-letter-b")
    #expect(search["sprongen.rijen.2.adres"] == .null, "no title begins with C")
    #expect(list["groepen"].items.map { $0["titel"] } == ["A", "B", "G"])
    #expect(list["groepen.0.namen.rijen.0.adres"] == "../../begrippen/woord-1/")
    #expect(list["groepen.0.namen.rijen.0.bij"] == "Begrip")
  }

  @Test(arguments: [
    ("'s-Hertogenbosch", "S"), ("Ede", "E"), ("éénmalig", "E"), ("IJsselstein", "I"),
  ])
  func aTitleStandsUnderTheFirstLetterThatCounts(_ title: String, _ letter: String) {
    #expect(Letter.of(title) == letter)
  }

  @Test func aTitleThatBeginsWithAFigureStandsApart() {
    #expect(Letter.of("28 uur") == nil)
    #expect(Letter.anchor(nil) == "k-letter-0")
  }

  @Test func anExpiredPageIsInNoList() async throws {
    var files = terms(["Alfa"])
    files["content/begrippen/oud.md"] = ViewProject.page(
      "Oud", "definitie: Was iets.\ngeldig_tot: 2026-01-01")
    let project = try await ViewProject(files)
    #expect(try project.view("begrippen/")["groepen.0.lijst.rijen"].items.count == 1)
    #expect(try project.view("begrippen/oud/")["meldingen"].items.count == 1)
  }
}
