import Content
import Testing

@Suite struct GuideFlowTests {
  /// 0 asks and leads to 1 or 3, 1 to 2 or twice to 3; 2 and 3 are ends.
  private let flow = GuideFlow([[1, 3], [2, 3, 3], [], []])

  @Test func `every way is walked once`() {
    let walked = flow.paths().map { $0.map { [$0.step, $0.answer] } }
    #expect(walked == [[[0, 0], [1, 0]], [[0, 0], [1, 1]], [[0, 0], [1, 2]], [[0, 1]]])
  }

  @Test func `ways to a step are counted`() {
    #expect(flow.pathCounts == [1, 1, 1, 3])
    #expect(flow.longest == 2)
    #expect(flow.depths == [0, 1, 2, 2])
  }

  @Test func `the answers are known where one way leads`() {
    #expect(flow.onlyPath(to: 0) == [])
    #expect(flow.onlyPath(to: 2)?.map { [$0.step, $0.answer] } == [[0, 0], [1, 0]])
    #expect(flow.onlyPath(to: 3) == nil)
  }

  @Test func `a circle ends what can be put in order`() {
    let flow = GuideFlow([[1], [2, 1], []])
    #expect(flow.order == [0])
    #expect(GuideFlow([[0]]).order == [])
    #expect(GuideFlow([[0]]).paths() == [])
    #expect(GuideFlow([]).longest == 0)
  }

  @Test func `steps that nobody reaches count for nothing`() {
    let flow = GuideFlow([[2], [2], []])
    #expect(flow.pathCounts == [1, 0, 1])
    #expect(flow.onlyPath(to: 2)?.map { [$0.step, $0.answer] } == [[0, 0]])
    #expect(flow.onlyPath(to: 1) == nil)
  }
}
