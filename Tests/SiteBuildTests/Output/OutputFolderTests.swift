import Core
import Testing

@testable import SiteBuild

@Suite struct OutputFolderTests {
  private func plan(_ files: [String: String]) throws -> OutputPlan {
    var plan = OutputPlan()
    for (name, text) in files { plan.add(try #require(SitePath(name)), text) }
    return plan
  }

  @Test func writesPagesAsIndexFilesAndLeavesAMarker() throws {
    let folder = try TemporaryFolder()
    let output = try OutputFolder(folder.path + "/site", apartFrom: [])
    let summary = try output.write(plan(["": "home", "vragen/x/": "x", "feed.xml": "f"]))
    #expect(summary.written == 3)
    #expect(try folder.text("site/index.html") == "home")
    #expect(try folder.text("site/vragen/x/index.html") == "x")
    #expect(try folder.text("site/feed.xml") == "f")
    #expect(try folder.names() == ["site"], "no staging folder stays behind")
    #expect(try folder.exists("site/.kennisbank"))
  }

  @Test func unchangedFilesKeepTheirModificationTime() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/site"
    _ = try OutputFolder(path, apartFrom: []).write(plan(["a/": "same", "b/": "old"]))
    try folder.age("site/a/index.html")
    let before = try folder.stamp("site/a/index.html")
    let summary = try OutputFolder(path, apartFrom: []).write(plan(["a/": "same", "b/": "new"]))
    #expect(summary.written == 1)
    #expect(summary.unchanged == 1)
    #expect(try folder.stamp("site/a/index.html") == before)
    #expect(try folder.text("site/b/index.html") == "new")
  }

  @Test func nothingIsTouchedWhenNothingChanged() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/site"
    _ = try OutputFolder(path, apartFrom: []).write(plan(["a/": "same"]))
    let before = try folder.stamp("site")
    let summary = try OutputFolder(path, apartFrom: []).write(plan(["a/": "same"]))
    #expect(summary.written == 0)
    #expect(try folder.stamp("site") == before)
  }

  @Test func filesThatAreNoLongerMadeAreRemoved() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/site"
    _ = try OutputFolder(path, apartFrom: []).write(plan(["a/": "a", "b/": "b"]))
    let summary = try OutputFolder(path, apartFrom: []).write(plan(["a/": "a"]))
    #expect(summary.removed == 1)
    #expect(try !folder.exists("site/b"))
  }

  @Test func dotfilesComeAlong() throws {
    let folder = try TemporaryFolder()
    try folder.write("*\n", to: "site/.gitignore")
    try folder.write("id", to: "site/.well-known/security.txt")
    _ = try OutputFolder(folder.path + "/site", apartFrom: []).write(plan(["": "home"]))
    #expect(try folder.text("site/.gitignore") == "*\n")
    #expect(try folder.text("site/.well-known/security.txt") == "id")
    #expect(try folder.text("site/index.html") == "home")
  }

  @Test func aForeignFolderIsRefusedAndNotTouched() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "site/letter.txt")
    #expect(throws: OutputFolder.Refusal.self) {
      try OutputFolder(folder.path + "/site", apartFrom: [])
    }
    #expect(try folder.names("site") == ["letter.txt"])
  }

  @Test(arguments: ["content", "content/site", ".", "content/../content"])
  func aFolderAmongItsOwnSourcesIsRefused(_ output: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "content/site.yaml")
    #expect(throws: OutputFolder.Refusal.self) {
      try OutputFolder(folder.path + "/" + output, apartFrom: [folder.path + "/content"])
    }
  }

  @Test func aLeftoverOfACrashIsRemoved() throws {
    let folder = try TemporaryFolder()
    try folder.write("half", to: ".site.kennisbank/old.html")
    _ = try OutputFolder(folder.path + "/site", apartFrom: []).write(plan(["": "home"]))
    #expect(try folder.names() == ["site"])
    #expect(try folder.names("site") == [".kennisbank", "index.html"])
  }

  @Test func nothingIsWrittenThroughASymbolicLink() throws {
    let folder = try TemporaryFolder()
    try folder.write("precious", to: "elsewhere/index.html")
    let path = folder.path + "/site"
    _ = try OutputFolder(path, apartFrom: []).write(plan(["": "home"]))
    try folder.link("site/vragen", to: folder.path + "/elsewhere")
    _ = try OutputFolder(path, apartFrom: []).write(plan(["": "home", "vragen/": "questions"]))
    #expect(try folder.text("elsewhere/index.html") == "precious")
    #expect(try folder.text("site/vragen/index.html") == "questions")
  }

  @Test func aLinkToAFolderIsFollowedToThatFolderItself() throws {
    let folder = try TemporaryFolder()
    try folder.write("*", to: "www/.gitignore")
    try folder.link("site", to: folder.path + "/www")
    _ = try OutputFolder(folder.path + "/site", apartFrom: []).write(plan(["": "home"]))
    #expect(try folder.text("www/index.html") == "home")
    #expect(try Disk.kind(folder.path + "/site") == .symbolicLink)
  }

  @Test(arguments: [("site/r.json", true), ("site/a/r.json", true), ("r.json", false)])
  func itKnowsWhichFilesWouldLieInIt(_ file: String, _ isInside: Bool) throws {
    let folder = try TemporaryFolder()
    let output = try OutputFolder(folder.path + "/site", apartFrom: [])
    #expect(output.contains(folder.path + "/" + file) == isInside, "before it is made")
    _ = try output.write(plan(["": "home", "a/": "a"]))
    #expect(output.contains(folder.path + "/" + file) == isInside)
  }

  @Test func aReportNeverReplacesAFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write("precious", to: "folder/file")
    #expect(throws: FileError.self) { try Machine.write("{}", to: folder.path + "/folder") }
    #expect(try folder.text("folder/file") == "precious")
    try Machine.write("a", to: folder.path + "/report.json")
    try Machine.write("b", to: folder.path + "/report.json")
    #expect(try folder.text("report.json") == "b")
  }

  @Test func aFileInTheWayIsRefused() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "site")
    #expect(throws: OutputFolder.Refusal.self) {
      try OutputFolder(folder.path + "/site", apartFrom: [])
    }
  }

  @Test func aMissingParentIsRefused() throws {
    let folder = try TemporaryFolder()
    #expect(throws: OutputFolder.Refusal.self) {
      try OutputFolder(folder.path + "/no/site", apartFrom: [])
    }
  }

  @Test func whereFoldersCannotBeSwappedFilesAreReplacedOneByOne() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/site"
    try folder.write("precious", to: "elsewhere/index.html")
    _ = try OutputFolder(path, apartFrom: []).write(plan(["a/": "same", "b/": "old", "c/": "c"]))
    try folder.link("site/d", to: folder.path + "/elsewhere")
    try folder.age("site/a/index.html")
    let before = try folder.stamp("site/a/index.html")
    let output = try OutputFolder(path, apartFrom: [], neverSwaps: true)
    let summary = try output.write(plan(["a/": "same", "b/": "new", "d/": "d"]))
    #expect(summary.replacedInPlace)
    #expect(try folder.stamp("site/a/index.html") == before)
    #expect(try folder.text("site/b/index.html") == "new")
    #expect(try folder.text("site/d/index.html") == "d")
    #expect(try folder.text("elsewhere/index.html") == "precious")
    #expect(try !folder.exists("site/c/index.html"))
    #expect(try folder.names() == ["elsewhere", "site"], "no staging folder stays behind")
  }

  @Test func theSiteStaysAsItWasUntilAllIsWritten() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/site"
    _ = try OutputFolder(path, apartFrom: []).write(plan(["": "old"]))
    let writer = try OutputFolder(path, apartFrom: []).writer()
    writer.put(SitePath.root, Array("new".utf8))
    #expect(try folder.text("site/index.html") == "old")
    try writer.abandon()
    #expect(try folder.text("site/index.html") == "old")
    #expect(try folder.names() == ["site"], "no staging folder stays behind")
  }

  @Test func whatCannotBeWrittenFailsAtTheEndAndLeavesTheSite() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/site"
    _ = try OutputFolder(path, apartFrom: []).write(plan(["": "old"]))
    // Longer than a name may be.
    let name = String(repeating: "a", count: 300) + "/"
    let writer = try OutputFolder(path, apartFrom: []).writer()
    for (path, bytes) in try plan(["": "new", name: "x"]).files { writer.put(path, bytes) }
    #expect(throws: FileError.self) { try writer.finish() }
    #expect(try folder.text("site/index.html") == "old")
    #expect(try folder.names() == ["site"], "no staging folder stays behind")
  }

  @Test func manyThreadsMayWrite() async throws {
    let folder = try TemporaryFolder()
    let writer = try OutputFolder(folder.path + "/site", apartFrom: []).writer()
    let paths = (0..<200).compactMap { SitePath("a\($0 % 20)/b\($0)/") }
    _ = await concurrentMap(paths, jobs: 4) { writer.put($0, Array($0.text.utf8)) }
    #expect(try writer.finish().written == 200)
    for path in paths { #expect(try folder.text("site/" + path.outputFile) == path.text) }
  }
}

extension OutputFolder {
  fileprivate func write(_ plan: OutputPlan) throws -> Summary {
    let writer = try writer()
    for (path, bytes) in plan.files { writer.put(path, bytes) }
    return try writer.finish()
  }
}
