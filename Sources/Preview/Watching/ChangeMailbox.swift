import Synchronization

/// Hands changes from the thread that watches to the task that builds. What comes in during a build is
/// one change when it is done.
package final class ChangeMailbox: Sendable {
  /// One element when there is something to take, however much it is.
  package let arrivals: AsyncStream<Void>
  private let continuation: AsyncStream<Void>.Continuation
  private let pending = Mutex<Set<String>>([])

  package init() {
    (arrivals, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  package func post(_ paths: Set<String>) {
    guard !paths.isEmpty else { return }
    pending.withLock { $0.formUnion(paths) }
    continuation.yield()
  }

  package func take() -> Set<String> {
    pending.withLock { pending in
      defer { pending = [] }
      return pending
    }
  }

  package func close() { continuation.finish() }
}
