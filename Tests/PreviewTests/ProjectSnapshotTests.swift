import SiteBuild
import Synchronization
import Testing

@testable import Preview

/// What a snapshot says of changes decides how much of a project is read again.
@Suite struct ProjectSnapshotTests {
  private let project = Folder([
    "content/a.md": "a", "content/tips/b.md": "b", "content/tips/c.md": "c",
  ])

  private func snapshot() -> ProjectSnapshot {
    var snapshot = ProjectSnapshot(project.fileSystem, roots: ["content"])
    _ = snapshot.refresh(["content"])
    return snapshot
  }

  @Test func theFirstLookIsMoreThanFiles() {
    var snapshot = ProjectSnapshot(project.fileSystem, roots: ["content"])
    #expect(snapshot.refresh(["content"]).isMore)
    #expect(snapshot.refresh(["content"]).isEmpty)
  }

  @Test func otherBytesAreNamed() throws {
    var snapshot = snapshot()
    project["content/tips/b.md"] = "bb"
    project["content/tips/c.md"] = "cc"
    let changes = snapshot.refresh(["content/tips/b.md"])
    #expect(changes.files == ["content/tips/b.md"])
    #expect(!changes.isMore)
    #expect(try snapshot.fileSystem.read("content/tips/b.md") == Array("bb".utf8))
    // Nobody said that this one changed.
    #expect(try snapshot.fileSystem.read("content/tips/c.md") == Array("c".utf8))
    #expect(snapshot.refresh(["content/tips"]).files == ["content/tips/c.md"])
  }

  @Test(arguments: [
    ["content/tips/d.md": "d"], ["content/tips/b.md": nil], ["content/tips/e/f.md": "f"],
  ])
  func whatComesOrGoesIsMore(edits: [String: String?]) {
    var snapshot = snapshot()
    for (path, text) in edits { project[path] = text }
    let changes = snapshot.refresh(Set(edits.keys))
    #expect(changes.isMore)
    #expect(changes.files.isEmpty)
    #expect(snapshot.refresh(["content"]).isEmpty)
  }

  @Test func aFileThatBecameAFolderIsForgotten() throws {
    var snapshot = snapshot()
    project["content/tips/b.md"] = nil
    project["content/tips/b.md/x.md"] = "x"
    #expect(snapshot.refresh(["content/tips/b.md"]).isMore)
    #expect(throws: FileError.self) { try snapshot.fileSystem.read("content/tips/b.md") }
    #expect(try snapshot.fileSystem.read("content/tips/b.md/x.md") == Array("x".utf8))
    project["content/tips/b.md/x.md"] = nil
    project["content/tips/b.md"] = "b"
    #expect(snapshot.refresh(["content/tips/b.md"]).isMore)
    #expect(throws: FileError.self) { try snapshot.fileSystem.read("content/tips/b.md/x.md") }
    #expect(try snapshot.fileSystem.read("content/tips/b.md") == Array("b".utf8))
  }

  @Test func twoLooksAreTakenTogether() {
    var snapshot = snapshot()
    project["content/a.md"] = "aa"
    var changes = snapshot.refresh(["content/a.md"])
    project["content/tips/b.md"] = "bb"
    changes.formUnion(snapshot.refresh(["content/tips/b.md"]))
    #expect(changes.files == ["content/a.md", "content/tips/b.md"])
    #expect(!changes.isMore)
    project["content/tips/b.md"] = nil
    changes.formUnion(snapshot.refresh(["content/tips/b.md"]))
    #expect(changes.isMore)
  }
}

/// Files in memory that tests change.
private final class Folder: Sendable {
  private let files: Mutex<[String: String]>

  init(_ files: [String: String]) { self.files = Mutex(files) }

  subscript(_ path: String) -> String? {
    get { files.withLock { $0[path] } }
    set { files.withLock { $0[path] = newValue } }
  }

  var fileSystem: FileSystem {
    FileSystem(
      list: { [self] folder throws(FileError) in try now.list(folder) },
      read: { [self] path throws(FileError) in try now.read(path) })
  }

  private var now: FileSystem { .memory(files.withLock { $0.mapValues { Array($0.utf8) } }) }
}
