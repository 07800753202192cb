import Core
import SiteBuild
import Testing

@testable import Preview

/// Whatever is done to the files in whatever order, the session has the site that a build from nothing
/// would make of them.
@Suite struct RandomEditsTests {
  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func theSessionEqualsABuildFromNothing(seed: UInt64) async throws {
    var random = SeededGenerator(state: seed)
    let project = TestProject(Edits.start)
    let session = try project.session()
    _ = await session.update(TestProject.roots)
    var files = project.now
    var expected = try await cold(files, project).plan
    var builds = 0
    for step in 0..<30 {
      // As an editor does, and now and then as a change of branch does.
      var changed: Set<String> = []
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        changed.formUnion(Edits.apply(to: project, using: &random))
      }
      let outcome = await session.update(changed)
      let cold = try await cold(project.now, project)
      if !cold.hasErrors {
        files = project.now
        expected = cold.plan
        builds += 1
        if let outcome {
          try #require(outcome.diagnostics == cold.diagnostics, "seed \(seed), step \(step)")
        }
      }
      try #require(
        differences(await session.lastGood(), expected) == [], "seed \(seed), step \(step)")
      let problems = await session.current().problems
      try #require(problems.isEmpty != cold.hasErrors, "seed \(seed), step \(step)")
    }
    #expect(builds > 5)
    let complete = try await cold(files, project, withSearch: true).plan
    #expect(complete.files.count > expected.files.count)
    let served = try #require(await session.siteWithSearch())
    for (path, bytes) in complete.files { #expect(served.file(path) == bytes, "\(path)") }
  }

  private func cold(_ files: FileSystem, _ project: TestProject, withSearch: Bool = false)
    async throws -> (plan: OutputPlan, hasErrors: Bool, diagnostics: [Diagnostic])
  {
    let sink = MemorySink()
    let site = try await SiteBuilder(files: files, options: project.options()).prepare()
    let report = await site.make(into: sink, withSearch: withSearch)
    return (sink.plan, report.hasErrors, report.diagnostics)
  }

  /// The paths that only one of them has, or that they have other bytes for.
  private func differences(_ site: LazySite?, _ expected: OutputPlan) -> [String] {
    (site?.paths ?? []).union(expected.files.keys)
      .filter { site?.file($0) != expected.files[$0] }.map(\.text).sorted()
  }
}

/// SplitMix64: the same numbers for the same seed, everywhere.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}

/// What an editor may do in one step.
private enum Edits {
  static let start: [String: String] = {
    var files = [
      "content/site.yaml": "titel: Proef\nadres: https://proef.example/kb/\n",
      "content/register/doelgroepen.yaml": "- {id: scholen, label: Scholen}\n",
      "content/themas/loon.md": TestPage.text(
        "Loon", "Over loon.\n\n## Hoeveel\n\nGenoeg.", more: "volgorde: 1\n"),
      "seeds/bron-een.yaml": source("Bron een"),
    ]
    files[guide] = guideText()
    for number in 0..<8 { files[file(number)] = text(number, title: "Tip \(number)") }
    return files
  }()

  static func apply(
    to project: TestProject, using random: inout SeededGenerator
  ) -> Set<String> {
    let broken = project.paths.filter { project[$0]?.contains("onbekende_sleutel") == true }
    // Mended sooner or later, or nothing would be built any more.
    if let path = broken.first, Int.random(in: 0..<2, using: &random) == 0 {
      project[path] = project[path]?.replacing("onbekende_sleutel: x\n", with: "")
      return [path]
    }
    let number = Int.random(in: 0..<12, using: &random)
    let path = file(number)
    switch Int.random(in: 0..<24, using: &random) {
    case 0, 1:
      project[path] = text(number, title: "Tip \(number)", words: words(&random))
    case 2:
      project[path] = text(number, title: "Titel " + words(&random))
    case 3:
      project[path] = text(number, title: "Tip \(number)", more: "themas: [loon]\n")
    case 4:
      project[path] = text(
        number, title: "Tip \(number)", words: "Zie [die](tip-\((number + 1) % 8).md).")
    case 5:
      project[path] = nil
    case 6:
      let other = file(Int.random(in: 0..<12, using: &random))
      project[other] = project[path]
      project[path] = nil
      return [path, other]
    case 7:
      project[path] = text(number, title: "Tip \(number)", more: "onbekende_sleutel: x\n")
    case 8:
      project["content/themas/loon.md"] = TestPage.text(
        "Loon " + words(&random), more: "volgorde: 1\n")
      return ["content/themas/loon.md"]
    case 9:
      project[path] = text(
        number, title: "Tip \(number)", words: "Begin.\n\n## Kop \(words(&random))\n\nTekst.")
    case 10:
      // Good while the other page has that heading.
      let other = (number + 1) % 8
      guard let heading = project[file(other)]?.firstMatch(of: /## (Kop .*)/)?.1 else { return [] }
      let anchor = heading.lowercased().replacing(" ", with: "-")
      project[path] = text(
        number, title: "Tip \(number)", words: "Zie [de kop](tip-\(other).md#\(anchor)).")
    case 11:
      project[path] = text(number, title: "Tip \(number)", more: "geldig_tot: 2026-01-01\n")
    case 12:
      project[path] = text(
        number, title: "Tip \(number)", more: "aliassen: [/oud-\(number % 2)/]\n")
    case 13:
      project[path] = text(
        number, title: "Tip \(number)",
        words: "Volgens [de bron](../../seeds/bron-een.yaml) \(number).")
    case 14, 15:
      // The words of other pages become links, or are no longer.
      let path = "content/begrippen/woord-\(number % 3).md"
      let definition = "definitie: Iets met \(words(&random)).\nsynoniemen: [\(words(&random))]\n"
      project[path] =
        number < 9 ? TestPage.text(words(&random, count: 1), more: definition) : nil
      return [path]
    case 16:
      project[path] = text(
        number, title: "Tip \(number)", words: "Over [werk](../begrippen/) en \(words(&random)).")
    case 17:
      project[guide] = guideText(title: "Vraag " + words(&random))
      return [guide]
    case 18:
      // Good, in a circle, or to nowhere; the heading is a page of its own or not.
      let target = ["einde", "begin", "eind"].randomElement(using: &random) ?? ""
      project[guide] = guideText(target: target, isStep: Bool.random(using: &random))
      return [guide]
    case 19:
      project[path] = text(
        number, title: "Tip \(number)", words: "Zie [meer](../wegwijzers/gids.md#meer).")
    case 20:
      // A warning that comes and goes, and a figure without a source.
      project[path] = text(
        number, title: "Tip \(number)",
        words: "De AB\("CDE".randomElement(using: &random) ?? "F") doet 12 dingen.")
    case 21:
      // The topic's own text, which leaves its front matter as it is.
      let topic = "content/themas/loon.md"
      project[topic] = project[topic].map { $0 + "\nOok \(words(&random)).\n" }
      return [topic]
    case 22:
      project[guide] = project[guide] == nil ? guideText() : nil
      return [guide]
    default:
      project["seeds/bron-een.yaml"] = source("Bron " + words(&random))
      return ["seeds/bron-een.yaml"]
    }
    return [path]
  }

  private static let guide = "content/wegwijzers/gids.md"

  /// - Parameter isStep: whether "Meer" is an outcome, or a part of the one before.
  private static func guideText(
    title: String = "Begin", target: String = "einde", isStep: Bool = true
  ) -> String {
    let outcome = "Zo gaat het ([bron](../../seeds/bron-een.yaml)).\n\n- Lees [verder](#einde)."
    return TestPage.text(
      "Gids",
      """
      ## \(title)? {#begin}

      Waarom wij dit vragen.

      - [Ja](#einde)
      - [Nee](#\(isStep ? "meer" : "einde"))
      - [Weet ik niet](#\(target))

      ## Einde {#einde}

      \(isStep ? outcome : "Zo is het.")

      \(isStep ? "##" : "###") Meer {#meer}

      \(outcome)
      """, more: "volgorde: 1\ndoelgroepen: [scholen]\ngecontroleerd: 2026-11-20\n")
  }

  private static func file(_ number: Int) -> String { "content/paginas/tip-\(number).md" }

  private static func text(
    _ number: Int, title: String, words: String = "Doe het zo.", more: String = ""
  ) -> String {
    TestPage.text(title, words, more: more + (number % 3 == 0 ? "bronnen: [bron-een]\n" : ""))
  }

  private static func words(_ random: inout SeededGenerator, count: Int = 3) -> String {
    (0..<count).map { _ in
      ["loon", "werk", "school", "proef", "baas"].randomElement(using: &random) ?? ""
    }
    .joined(separator: " ")
  }

  private static func source(_ title: String) -> String {
    """
    titel: \(title)
    soort: wet
    uitgever: Uitgever
    datum: 2019
    hergebruik: Mag.
    staat: actueel
    feiten: []
    """ + "\n"
  }
}
