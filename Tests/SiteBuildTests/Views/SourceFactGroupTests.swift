import Content
import Core
import Fixtures
import Testing

@testable import SiteBuild

@Suite struct SourceFactGroupTests {
  @Test func factsAreDividedByTheChapterTheyComeFrom() throws {
    let places =
      (1...7).map { "hoofdstuk Almere, “Wie” (regel \($0))" }
      + (8...14).map { "“Ook aan de slag”, punt \($0)" }
    let groups = SourceFactGroup.groups(of: try source(places))
    #expect(groups.map(\.title) == ["Almere", "Ook aan de slag"])
    #expect(groups.map(\.id) == ["k-deel-almere", "k-deel-ook-aan-de-slag"])
    #expect(groups.map(\.facts.count) == [7, 7])
  }

  @Test func aPartThatComesBackIsOneGroup() throws {
    let places = (0..<12).map { $0.isMultiple(of: 2) ? "inleiding (regel 1)" : "slot" }
    #expect(SourceFactGroup.groups(of: try source(places)).map(\.title) == ["Inleiding", "Slot"])
  }

  @Test(arguments: [
    (1...14).map { "artikel \($0)" }, (1...5).map { "deel \($0 / 3)" },
    Array(repeating: "p", count: 20),
  ])
  func factsThatWouldStandAloneAreNotDivided(places: [String]) throws {
    let groups = SourceFactGroup.groups(of: try source(places))
    #expect(groups.map(\.title) == [nil])
    #expect(groups.first?.facts.count == places.count)
  }

  @Test func aSourceWithoutFactsHasNoGroups() throws {
    #expect(SourceFactGroup.groups(of: try source([])).isEmpty)
  }

  private func source(_ places: [String]) throws -> Source {
    .fixture(
      try #require(Slug(exactly: "x")),
      facts: places.enumerated().map { "{id: f-\($0), feit: F, jaar: 2019, plaats: '\($1)'}" })
  }
}
