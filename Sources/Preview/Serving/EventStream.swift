import FlyingFox
import FlyingSocks

/// Server-sent events: one message whenever there is something new for the page, and a comment to keep
/// the connection otherwise, by which a browser that left is noticed too.
struct EventStream: AsyncBufferedSequence {
  typealias Element = UInt8

  let changes: AsyncStream<Void>
  /// One line.
  let message: @Sendable () async -> String

  func makeAsyncIterator() -> Iterator {
    Iterator(changes: changes.makeAsyncIterator(), message: message)
  }

  struct Iterator: AsyncBufferedIteratorProtocol {
    fileprivate var changes: AsyncStream<Void>.Iterator
    fileprivate let message: @Sendable () async -> String
    private var last: String?
    private var rest: ArraySlice<UInt8> = []

    fileprivate init(
      changes: AsyncStream<Void>.Iterator, message: @escaping @Sendable () async -> String
    ) {
      self.changes = changes
      self.message = message
    }

    mutating func next() async throws -> UInt8? {
      try await nextBuffer(suggested: 1)?.first
    }

    mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
      if rest.isEmpty {
        guard await changes.next() != nil else { return nil }
        let message = await message()
        rest = ArraySlice((message == last ? ":\n\n" : "data: \(message)\n\n").utf8)
        last = message
      }
      defer { rest = rest.dropFirst(count) }
      return Array(rest.prefix(count))
    }
  }
}
