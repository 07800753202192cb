import Synchronization

/// Values that are the same on many pages, each made by the first page that asks for it.
final class Remembered<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let values = Mutex<[Key: Value]>([:])

  /// - Parameter make: gives the same for every page that asks with this key.
  func value(for key: Key, make: () -> Value) -> Value {
    if let value = values.withLock({ $0[key] }) { return value }
    let value = make()
    values.withLock { $0[key] = value }
    return value
  }
}
