import Content
import Core
import Templates
import Testing

@testable import SiteBuild

@Suite struct MapTests {
  private typealias Point = ProvinceOutline.Point

  private static let outlines = """
    bron: Proef
    provincies:
      - naam: Flevoland
        omtrek: ["5 52.2, 6 52.2, 6 52.8, 5 52.8"]
      - naam: Noord-Brabant
        omtrek: ["5 51.4, 6 51.4, 6 51.9, 5 51.9"]
    """

  private static let almere = """
    code: GM0034
    regels:
      - veld: min-uren
        waarde: 28
        peildatum: 2019
        aard: praktijk
        bron: boekje/uren
    """

  private func project(withOutlines: Bool = true) async throws -> ViewProject {
    var files = ViewProject.register
    if withOutlines { files["content/register/provincies.yaml"] = Self.outlines }
    files["content/gemeenten/almere.md"] = ViewProject.page("Almere", Self.almere)
    return try await ViewProject(files)
  }

  @Test func northIsUpAndEastIsRight() throws {
    let southWest = Point(longitude: 4, latitude: 51)
    let northEast = Point(longitude: 6, latitude: 53)
    let projection = try #require(
      MapProjection(showing: [southWest, northEast], margin: 0, width: 308))
    #expect(projection.height == 500)
    #expect(projection(southWest) == .init(x: 0, y: 500))
    #expect(projection(northEast) == .init(x: 308, y: 0))
  }

  @Test func aMapOfNothingIsNoMap() {
    #expect(MapProjection(showing: [], margin: 1, width: 100) == nil)
  }

  @Test func aPathIsRelativeAndLeavesOutWhatCannotBeSeen() {
    var path = MapPath()
    path.addRing([.init(x: 10, y: 5), .init(x: 10, y: 5), .init(x: 20, y: 0), .init(x: 4, y: 30)])
    #expect(path.text == "M10 5l10-5-16 30z")
    path.addRing([.init(x: 1, y: 1), .init(x: 1, y: 1), .init(x: 2, y: 1)])
    #expect(path.text == "M10 5l10-5-16 30z")
  }

  @Test func namesCoverNoDotAndNoOtherName() {
    let labels = MapLabels(width: 200, height: 100, size: 10)
    let places: [MapLabels.Place] = [
      .init(title: "Almere", point: .init(x: 100, y: 50), radius: 5),
      .init(title: "Zwolle", point: .init(x: 112, y: 50), radius: 5),
      .init(title: "Verre rand", point: .init(x: 195, y: 80), radius: 5),
    ]
    let placed = labels.placed(places)
    #expect(placed.map(\.title) == ["Almere", "Zwolle", "Verre rand"])
    #expect(placed.map(\.anchor) == [.end, .start, .end])
    let crowd = (0..<40).map {
      MapLabels.Place(title: "Plaats \($0)", point: .init(x: 100 + $0, y: 50), radius: 5)
    }
    #expect(labels.placed(crowd).count < 6)
  }

  @Test func theMapAndTheListShowTheSameMunicipalities() async throws {
    let page = try await project().view("kaart/")
    #expect(page["kaart.gemeenten"].items.map { $0["titel"] } == ["Almere: 1 onderwerp bekend"])
    #expect(page["gemeenten"].items.map { $0["titel"] } == ["Almere"])
    #expect(page["kaart.gemeenten.0.adres"] == page["gemeenten.0.adres"])
    #expect(page["kaart.gemeenten.0.kenmerken"] == page["gemeenten.0.kenmerken"])
    #expect(page["kaart.provincies"].items.count == 2)
    #expect(page["kaart.uitleg"].text?.contains("Van 2 gemeenten is nog niets bekend") == true)
  }

  @Test func onlyWhatLeavesSomethingIsOffered() async throws {
    let page = try await project().view("kaart/")
    let choices = page["filters.keuzes"].items
    #expect(choices.map { $0["naam"] } == ["provincie", "regio", "thema"])
    #expect(choices[0]["opties"].items.map { $0["titel"] } == ["Flevoland"])
    #expect(page["kaart.gemeenten.0.kenmerken"] == "a0 b0 c0")
    // Lelystad lies in the same province and region; of Maashorst nothing is offered.
    #expect(page["kaart.stippen"].items.map { $0["kenmerken"] } == ["a0 b0", "-"])
    #expect(page["kaart.provincies"].items.map { $0["kenmerk"] } == ["a0", "a-"])
  }

  @Test func aRegionHasAMapOfItsOwnMunicipalities() async throws {
    let map = try await project().view("regios/flevoland/")["kaart"]
    #expect(map["gemeenten"].items.count == 1)
    #expect(map["stippen"].items.count == 1)
    #expect(map["gemeenten.0.kenmerken"] == .null)
    #expect(map["titel"] == "Kaart van de regio Flevoland")
  }

  @Test func withoutOutlinesThereIsNoMap() async throws {
    let project = try await project(withOutlines: false)
    #expect(!project.pages.contains { $0.path == SiteAddress.map })
    #expect(try project.view("regios/flevoland/")["kaart"] == .null)
  }
}
