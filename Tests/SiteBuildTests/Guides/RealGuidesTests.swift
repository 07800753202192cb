import Content
import Core
import Testing

@testable import SiteBuild

/// Walks the guides of our own content.
@Suite struct RealGuidesTests {
  private static let folder = Project.root + "/content/wegwijzers"

  private static let files: [String] = {
    let entries = (try? FileSystem.disk.list(folder)) ?? []
    return entries.map(\.name).filter { $0.hasSuffix(".md") }.sorted()
  }()

  @Test func thereAreGuides() {
    #expect(Self.files.count >= 3)
  }

  @Test(arguments: files)
  func everyWayEndsInAnOutcomeAndEveryStepIsOnOne(file: String) throws {
    let path = "content/wegwijzers/\(file)"
    let text = String(decoding: try FileSystem.disk.read("\(Self.folder)/\(file)"), as: UTF8.self)
    let id = try #require(PageAddress.pageID(ofFile: path))
    let page = PageReader(ContentContext()).read(SourceFile(path: path, text: text), as: id).page
    let guide = try #require(page?.guide, "\(file) has an error")
    let paths = guide.flow.paths()
    var seen = Set<Int>()
    for path in paths {
      var step = 0
      for choice in path {
        try #require(choice.step == step)
        #expect(seen.insert(step).inserted || true)
        step = guide.steps[step].answers[choice.answer].target
      }
      #expect(!guide.steps[step].isQuestion, "a way of \(file) ends in a question")
      #expect(!guide.steps[step].citations.isEmpty)
      seen.insert(step)
    }
    #expect(seen == Set(guide.steps.indices))
    let ends = guide.steps.indices.filter { !guide.steps[$0].isQuestion }
    #expect(paths.count == ends.map { guide.flow.pathCounts[$0] }.reduce(0, +))
    print(
      "\(file): \(guide.steps.count - ends.count) questions, \(ends.count) outcomes, \(paths.count) paths"
    )
  }
}
