/// Maps a pure function over `items` on at most `jobs` threads; the results keep the order of the
/// items, so nothing of the scheduling is visible in them.
@inlinable package func concurrentMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], jobs: Int, _ transform: @escaping @Sendable (Item) -> Result
) async -> [Result] {
  guard jobs > 1, items.count > 1 else { return items.map(transform) }
  // Small enough that no thread waits long for another's last one.
  let chunkSize = max(1, items.count / (jobs * 32))
  let chunks = stride(from: 0, to: items.count, by: chunkSize).map {
    $0..<min($0 + chunkSize, items.count)
  }
  return await withTaskGroup(of: (Int, [Result]).self) { group in
    var results = [[Result]](repeating: [], count: chunks.count)
    var next = 0
    func addNext() {
      guard next < chunks.count else { return }
      let index = next
      let range = chunks[index]
      next += 1
      group.addTask { (index, items[range].map(transform)) }
    }
    for _ in 0..<jobs { addNext() }
    while let (index, chunk) = await group.next() {
      results[index] = chunk
      addNext()
    }
    return results.flatMap { $0 }
  }
}
