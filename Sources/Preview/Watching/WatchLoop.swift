import Glibc
import SiteBuild

/// What the thread of a file watcher does: wait, gather, post.
struct WatchLoop: Sendable {
  let roots: [String]
  let mailbox: ChangeMailbox
  /// Readable once the watcher is stopped.
  let stopped: Int32

  /// Asks the kernel, and looks by itself where that does not work or works no longer.
  func runWatching(_ tell: (FileError) -> Void) {
    do {
      var source = try Inotify(roots: roots)
      defer { source.close() }
      run(&source) { $0.failure == nil }
      guard let failure = source.failure else { return }
      tell(failure)
    } catch {
      tell(error)
    }
    runLooking()
  }

  func runLooking() {
    var source = FileStamps(roots: roots)
    run(&source) { _ in true }
  }

  /// Until the watcher is stopped, or the source no longer works.
  private func run<Source: ChangeSource>(_ source: inout Source, while works: (Source) -> Bool) {
    var burst = QuietPeriod<ContinuousClock.Instant>(
      quiet: .milliseconds(30), atMost: .milliseconds(300))
    var changed: Set<String> = []
    // Watched from now on; everything may have changed before.
    mailbox.post(Set(roots))
    while works(source) {
      var wanted = [
        pollfd(fd: stopped, events: Int16(POLLIN), revents: 0),
        pollfd(fd: source.descriptor, events: Int16(POLLIN), revents: 0),
      ]
      poll(&wanted, 2, patience(until: burst.due, source.interval))
      guard wanted[0].revents == 0 else { return }
      let more = source.changes()
      if !more.isEmpty {
        changed.formUnion(more)
        burst.note(at: .now)
      }
      if burst.isOver(at: .now) {
        mailbox.post(changed)
        changed = []
        burst.end()
      }
    }
    mailbox.post(changed)
  }

  /// How many milliseconds to wait at most; -1 is for ever.
  private func patience(until due: ContinuousClock.Instant?, _ interval: Int32?) -> Int32 {
    guard let due else { return interval ?? -1 }
    let (seconds, attoseconds) = ContinuousClock.now.duration(to: due).components
    let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000
    return Int32(clamping: max(0, milliseconds + 1))
  }
}
