import Templates
import Testing

@testable import SiteBuild

@Suite struct ExerciseViewTests {
  private func project() async throws -> ViewProject {
    var files = ViewProject.register
    for name in ["een", "twee"] {
      files["content/oefeningen/\(name).md"] = ViewProject.page(
        "Oefening \(name)",
        """
        themas: [uren]
        situatie: Een werkplek.
        wie_beslist: UWV adviseert, de gemeente besluit.
        keuzes:
          - {tekst: Ja, criterium: Begeleiding, uitleg: Dat telt mee., bron: boekje/uren}
          - {tekst: Ik weet het niet, criterium: Begeleiding, uitleg: Vraag het., bron: boekje}
        """)
    }
    return try await ViewProject(files)
  }

  @Test func everyChoiceNamesTheCriterionWithItsYearAndSource() async throws {
    let view = try await project().view("oefeningen/een/")
    #expect(view["keuzes"].items.map { $0["criterium"] } == ["Begeleiding", "Begeleiding"])
    #expect(view["keuzes.0.jaar"] == "2019")
    #expect(view["keuzes.0.bron.adres"] == "../../bronnen/boekje/#uren")
    #expect(view["wie_beslist"] == "UWV adviseert, de gemeente besluit.")
  }

  @Test func oneExerciseLeadsToTheOthers() async throws {
    let view = try await project().view("oefeningen/een/")
    #expect(view["andere.rijen"].items.map { $0["adres"] } == ["../twee/"])
  }

  @Test func exercisesAreListedUnderPracticeAndAtTheirTopic() async throws {
    let project = try await project()
    let practice = try project.view("praktijk/")
    #expect(practice["groepen"].items.map { $0["id"] } == ["k-oefeningen"])
    let topic = try project.view("themas/uren/")
    #expect(topic["secties"].items.map { $0["id"] } == ["k-oefeningen"])
    #expect(try project.view("oefeningen/")["pagina.titel"] == "Oefeningen")
  }
}
