import Testing

@testable import SiteBuild

@Suite struct LayeredLayoutTests {
  /// 0 asks and leads to 1, 2 and, past a column, to 3; 1 and 2 lead to 3 and 4.
  private static let targets = [[1, 2, 3], [3, 4], [4], [], []]
  private static let layers = [0, 1, 1, 2, 2]
  private static let heights = [90, 60, 40, 30, 50]
  private let layout = LayeredLayout(targets, layers: layers, heights: heights)

  @Test func everyLineGoesToTheRight() {
    for (node, targets) in Self.targets.enumerated() {
      for target in targets {
        #expect(layout.boxes[node].origin.x < layout.boxes[target].origin.x)
      }
    }
  }

  @Test func noBoxesOverlapAndAllAreInThePicture() {
    for (number, box) in layout.boxes.enumerated() {
      #expect(box.origin.x > 0 && box.origin.y > 0)
      #expect(box.origin.y + box.height < layout.size.y)
      for other in layout.boxes[..<number] where other.origin.x == box.origin.x {
        let isAbove = other.origin.y + other.height < box.origin.y
        #expect(isAbove || box.origin.y + box.height < other.origin.y)
      }
    }
  }

  @Test func aLineThatPassesAColumnHasALaneBetweenItsBoxes() throws {
    #expect(Array(layout.lanes[3].keys) == [1])
    let lane = try #require(layout.lanes[3][1])
    for box in layout.boxes where box.origin.x == lane.x {
      #expect(lane.y < box.origin.y || lane.y > box.origin.y + box.height)
    }
  }

  @Test func theSameFlowGivesTheSamePicture() {
    let again = LayeredLayout(Self.targets, layers: Self.layers, heights: Self.heights)
    #expect(again.boxes == layout.boxes)
    #expect(again.lanes == layout.lanes)
  }

  @Test func answersFromTopToBottomLeadToBoxesFromTopToBottom() {
    let fan = LayeredLayout(
      [[3, 1, 2], [], [], []], layers: [0, 1, 1, 1], heights: [80, 20, 20, 20])
    #expect([3, 1, 2].map { fan.boxes[$0].origin.y } == fan.boxes[1...].map(\.origin.y).sorted())
  }

  @Test func nothingGivesAnEmptyPicture() {
    #expect(LayeredLayout([], layers: [], heights: []).boxes.isEmpty)
  }

  @Test func wordsAreKeptWhole() {
    #expect(StepText.wrap("een twee drie", length: 8) == ["een twee", "drie"])
    #expect(StepText.wrap("onderwijsinstelling", length: 8) == ["onderwijsinstelling"])
  }
}
