import Core
import Synchronization

/// Where the files of a site go as they are made, so that nobody keeps them all.
package protocol OutputSink: Sendable {
  /// Takes a file; from any thread, each address once.
  ///
  /// - Parameter bytes: lent until this returns.
  func put(_ path: SitePath, _ bytes: UnsafeBufferPointer<UInt8>)
}

extension OutputSink {
  package func put(_ path: SitePath, _ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { put(path, $0) }
  }
}

/// Keeps a site in memory.
package final class MemorySink: OutputSink {
  private let files = Mutex(OutputPlan())

  package init() {}

  package var plan: OutputPlan { files.withLock { $0 } }

  package func put(_ path: SitePath, _ bytes: UnsafeBufferPointer<UInt8>) {
    let bytes = Array(bytes)
    files.withLock { _ = $0.add(path, bytes) }
  }
}
