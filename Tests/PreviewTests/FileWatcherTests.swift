import Glibc
import SiteBuild
import Testing

@testable import Preview

/// What the watcher posts is what a session must read again; so that is what is looked at: a snapshot
/// that is told of the changes has what is on disk.
@Suite struct FileWatcherTests {
  /// A folder, a watcher, and a snapshot that follows it.
  private final class Followed {
    let folder: TemporaryFolder
    let watcher: FileWatcher
    var snapshot: ProjectSnapshot
    private var arrivals: AsyncStream<Void>.Iterator

    init(_ means: FileWatcher.Means, _ folder: TemporaryFolder) async throws {
      self.folder = folder
      let roots = [folder.path + "/content", folder.path + "/seeds"]
      watcher = try FileWatcher(roots, by: means) { Issue.record("\($0)") }
      snapshot = ProjectSnapshot(.disk, roots: roots)
      arrivals = watcher.mailbox.arrivals.makeAsyncIterator()
      await follow()
    }

    deinit { watcher.stop() }

    func follow() async {
      guard await arrivals.next() != nil else { return }
      _ = snapshot.refresh(watcher.mailbox.take())
    }

    /// Follows until a file has the text; nil for a file that is not there. A change that never comes
    /// ends in the time limit of the test.
    func wait(for name: String, toBe text: String?) async {
      while self.text(name) != text { await follow() }
    }

    func text(_ name: String) -> String? {
      (try? snapshot.fileSystem.read(folder.path + "/" + name))
        .map { String(decoding: $0, as: UTF8.self) }
    }
  }

  private func follow(_ means: FileWatcher.Means) async throws -> Followed {
    let folder = try TemporaryFolder()
    for name in ["content", "content/tips", "seeds"] { folder.make(name) }
    folder.write("een", to: "content/tips/a.md")
    return try await Followed(means, folder)
  }

  private static let means: [FileWatcher.Means] = [.inotify, .looking]

  @Test(.timeLimit(.minutes(2)), arguments: means)
  func whatIsThereIsPostedAtTheStart(_ means: FileWatcher.Means) async throws {
    let followed = try await follow(means)
    await followed.wait(for: "content/tips/a.md", toBe: "een")
  }

  @Test(.timeLimit(.minutes(2)), arguments: means)
  func editsAdditionsAndDeletionsAreSeen(_ means: FileWatcher.Means) async throws {
    let followed = try await follow(means)
    followed.folder.write("twee, langer", to: "content/tips/a.md")
    followed.folder.write("nieuw", to: "content/tips/b.md")
    await followed.wait(for: "content/tips/a.md", toBe: "twee, langer")
    await followed.wait(for: "content/tips/b.md", toBe: "nieuw")
    followed.folder.delete("content/tips/a.md")
    await followed.wait(for: "content/tips/a.md", toBe: nil)
  }

  @Test(.timeLimit(.minutes(2)), arguments: means)
  func aFileThatIsMovedOverAnotherIsSeen(_ means: FileWatcher.Means) async throws {
    let followed = try await follow(means)
    followed.folder.write("opgeslagen", to: "content/tips/.a.md.tmp")
    followed.folder.move("content/tips/.a.md.tmp", to: "content/tips/a.md")
    await followed.wait(for: "content/tips/a.md", toBe: "opgeslagen")
  }

  @Test(.timeLimit(.minutes(2)), arguments: means)
  func newFoldersAreWatchedToo(_ means: FileWatcher.Means) async throws {
    let followed = try await follow(means)
    followed.folder.make("content/diep")
    followed.folder.make("content/diep/er")
    followed.folder.write("diep", to: "content/diep/er/x.md")
    await followed.wait(for: "content/diep/er/x.md", toBe: "diep")
    followed.folder.write("dieper", to: "content/diep/er/x.md")
    await followed.wait(for: "content/diep/er/x.md", toBe: "dieper")
  }

  @Test(.timeLimit(.minutes(2)), arguments: means)
  func aRenamedFolderIsFollowedToItsNewName(_ means: FileWatcher.Means) async throws {
    let followed = try await follow(means)
    followed.folder.move("content/tips", to: "content/raad")
    await followed.wait(for: "content/raad/a.md", toBe: "een")
    await followed.wait(for: "content/tips/a.md", toBe: nil)
    followed.folder.write("later", to: "content/raad/a.md")
    await followed.wait(for: "content/raad/a.md", toBe: "later")
  }

  @Test(.timeLimit(.minutes(2)), arguments: means)
  func aRootThatGoesAndComesBackIsWatchedAgain(_ means: FileWatcher.Means) async throws {
    let followed = try await follow(means)
    followed.folder.move("content", to: "weg")
    await followed.wait(for: "content/tips/a.md", toBe: nil)
    followed.folder.make("content")
    followed.folder.make("content/tips")
    followed.folder.write("terug", to: "content/tips/a.md")
    await followed.wait(for: "content/tips/a.md", toBe: "terug")
    followed.folder.write("en weer", to: "content/tips/a.md")
    await followed.wait(for: "content/tips/a.md", toBe: "en weer")
  }

  @Test(.timeLimit(.minutes(2)))
  func thousandsOfFilesAtOnceAreAllSeen() async throws {
    let followed = try await follow(.inotify)
    for number in 0..<3000 {
      if number % 100 == 0 { followed.folder.make("content/map-\(number / 100)") }
      followed.folder.write("\(number)", to: "content/map-\(number / 100)/\(number).md")
    }
    for number in 0..<3000 {
      await followed.wait(for: "content/map-\(number / 100)/\(number).md", toBe: "\(number)")
    }
  }

  @Test func eventsAreReadAsTheKernelLaysThemOut() {
    func number(_ value: UInt32) -> [UInt8] { withUnsafeBytes(of: value) { Array($0) } }
    let first = number(3) + number(UInt32(IN_CREATE)) + number(0) + number(16)
    let name = Array("a.md".utf8) + [UInt8](repeating: 0, count: 12)
    let second =
      number(UInt32(bitPattern: -1)) + number(UInt32(IN_Q_OVERFLOW)) + number(0) + number(0)
    let events = Inotify.events(in: (first + name + second)[...])
    #expect(
      events == [
        .init(watch: 3, mask: UInt32(IN_CREATE), name: "a.md"),
        .init(watch: -1, mask: UInt32(IN_Q_OVERFLOW), name: ""),
      ])
  }

  @Test func lostEventsMeanThatEverythingMayHaveChanged() throws {
    let folder = try TemporaryFolder()
    folder.make("content")
    var source = try Inotify(roots: [folder.path + "/content", folder.path + "/seeds"])
    defer { source.close() }
    var changed: Set<String> = []
    source.note(.init(watch: -1, mask: UInt32(IN_Q_OVERFLOW), name: ""), in: &changed)
    #expect(changed == [folder.path + "/content", folder.path + "/seeds"])
  }
}
