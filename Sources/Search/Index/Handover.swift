import Synchronization

/// Values that several threads take, each of them once: what was taken is let go when its taker is done,
/// not when all are.
final class Handover<Value: Sendable>: Sendable {
  private let values: Mutex<[Value?]>

  init(_ values: consuming [Value]) { self.values = Mutex(values) }

  /// Nil when it was taken before.
  func take(_ index: Int) -> Value? {
    values.withLock { values in
      defer { values[index] = nil }
      return values[index]
    }
  }
}
