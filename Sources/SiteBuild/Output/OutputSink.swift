import Core
import Synchronization

/// Where the files of a site go as they are made, so that nobody keeps them all.
package protocol OutputSink: Sendable {
  /// Takes a file; from any thread, each address once.
  func put(_ path: SitePath, _ bytes: [UInt8])
}

/// Keeps a site in memory.
package final class MemorySink: OutputSink {
  private let files = Mutex(OutputPlan())

  package init() {}

  package var plan: OutputPlan { files.withLock { $0 } }

  package func put(_ path: SitePath, _ bytes: [UInt8]) {
    files.withLock { _ = $0.add(path, bytes) }
  }
}
