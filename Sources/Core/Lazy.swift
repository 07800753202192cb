import Synchronization

/// A value that is made when it is first asked for, once, from any thread. For what only some pages need
/// of the whole site: a preview does not make it when nobody looks at them.
@usableFromInline package final class Lazy<Value: Sendable>: Sendable {
  @usableFromInline let make: @Sendable () -> Value
  @usableFromInline let made = Mutex<Value?>(nil)

  /// - Parameter make: pure. It must not ask for this same value.
  @inlinable package init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  package var value: Value {
    // Inlined, because pages ask thousands of times, and otherwise the type is looked up each time.
    @inlinable get {
      made.withLock { made in
        if let made { return made }
        let value = make()
        made = value
        return value
      }
    }
  }
}
