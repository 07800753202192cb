import Foundation
import Glibc
import SiteBuild

/// Watches folders on a thread of its own, and posts the paths that changed when a burst is over.
package struct FileWatcher: Sendable {
  /// How changes are found.
  package enum Means: Sendable {
    case inotify
    /// Looking twice a second.
    case looking
  }

  package let mailbox = ChangeMailbox()
  /// The end of a pipe; closing it wakes the thread.
  private let stopper: Int32

  /// All folders are posted once, when they are watched: from then on no change is missed.
  /// - Parameter tell: is told why the kernel does not help, where it does not.
  /// - Throws: when the machine gives no descriptor.
  package init(
    _ roots: [String], by means: Means = .inotify, tell: @escaping @Sendable (FileError) -> Void
  ) throws(FileError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      throw FileError(
        path: roots.first ?? "", action: "watch", reason: String(cString: strerror(errno)))
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let heard = ends[0]
    stopper = ends[1]
    let loop = WatchLoop(roots: roots, mailbox: mailbox, stopped: heard)
    Thread.detachNewThread {
      switch means {
      case .looking: loop.runLooking()
      case .inotify: loop.runWatching(tell)
      }
      loop.mailbox.close()
      close(heard)
    }
  }

  /// Ends the thread and the mailbox. To be called once.
  package func stop() { close(stopper) }
}
