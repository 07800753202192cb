import Core
import Testing

@Suite struct ConcurrentMapTests {
  @Test(arguments: [-1, 0, 1, 2, 3, 8, 64, 1_000])
  func `results keep the order of the items for any number of jobs`(jobs: Int) async {
    for count in [0, 1, 2, 7, 100, 1_001] {
      let items = Array(0..<count)
      let results = await concurrentMap(items, jobs: jobs) { item in
        // Early items take longest, so that they finish last.
        var work = item
        for step in 0..<(count - item) { work = (work &+ step) ^ 1 }
        return (item, work)
      }
      #expect(results.map(\.0) == items)
    }
  }

  @Test func `every item is mapped exactly once`() async {
    let results = await concurrentMap(Array(1...500), jobs: 4) { [$0] }
    #expect(results.flatMap { $0 } == Array(1...500))
  }
}
