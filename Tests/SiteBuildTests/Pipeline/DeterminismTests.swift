import Content
import Core
import Testing

@testable import SiteBuild

/// The real content, built again and again.
@Suite struct DeterminismTests {
  private func options(_ root: String, jobs: Int) throws -> BuildOptions {
    BuildOptions(
      content: root + "/content", seeds: root + "/seeds", theme: root + "/themes/helder",
      baseURL: SiteURL("https://kennis.example/kb/"),
      asOf: try #require(CalendarDate(iso: "2026-11-21")), jobs: jobs)
  }

  /// Another folder, with the files written in another order and at another time.
  private func copy(_ root: String, to folder: TemporaryFolder) throws {
    for top in ["content", "seeds", "themes"] {
      var pending = [top]
      var files: [String] = []
      while let path = pending.popLast() {
        for entry in try Disk.list(root + "/" + path) ?? [] {
          if entry.kind == .folder { pending.append(path + "/" + entry.name) }
          if entry.kind == .file { files.append(path + "/" + entry.name) }
        }
      }
      for file in files.sorted(by: >) {
        let bytes = try Disk.read(root + "/" + file)
        var made = folder.path
        for part in file.split(separator: "/").dropLast() {
          made += "/" + part
          try Disk.makeFolder(made)
        }
        try Disk.write(bytes, to: folder.path + "/" + file)
        try folder.age(file)
      }
    }
  }

  @Test func theSameInputsGiveTheSameBytesInAnotherFolderAndWithOtherJobs() async throws {
    let folder = try TemporaryFolder()
    try copy(Project.root, to: folder)
    let first = try await SiteBuilder(options: options(Project.root, jobs: 1)).build()
    let second = try await SiteBuilder(options: options(folder.path, jobs: 7)).build()
    #expect(first.plan.files.count > 400)
    #expect(first.plan.files.keys.sorted() == second.plan.files.keys.sorted())
    for (path, bytes) in first.plan.files {
      #expect(second.plan.files[path] == bytes, "\(path) differs")
    }
    #expect(
      first.report.diagnostics.map(\.message) == second.report.diagnostics.map(\.message))
  }

  @Test func noPageShowsTheFolderItWasBuiltIn() async throws {
    let result = try await SiteBuilder(options: options(Project.root, jobs: 2)).build()
    let needle = Array(Project.root.utf8)
    for (path, bytes) in result.plan.files {
      #expect(!bytes.contains(needle), "\(path) holds a path of the machine")
    }
  }
}
