import Testing

@testable import Markdown

/// With every addition off, the HTML equals cmark-gfm's own, byte for byte.
@Suite struct PlainEqualityTests {
  @Test(arguments: PlainInputs.all)
  func plainHTMLEqualsTheLibrarys(_ input: String) {
    expectEqual(input)
  }

  @Test func randomCompositionsOfFragmentsAreEqualToo() {
    var random = SplitMix64(seed: 20_260_501)
    for _ in 0..<600 {
      expectEqual(PlainInputs.composition(&random))
    }
  }

  @Test func randomMarksAreEqualToo() {
    var random = SplitMix64(seed: 7)
    let marks = PlainInputs.marks
    for _ in 0..<600 {
      let count = Int.random(in: 1...40, using: &random)
      expectEqual((0..<count).map { _ in marks.randomElement(using: &random)! }.joined())
    }
  }

  private func expectEqual(_ input: String) {
    for unsafe in [false, true] {
      let document = MarkdownDocument(parsing: SourceText(input))
      let body = HTMLRenderer.render(document, style: .plain(unsafe: unsafe))
      #expect(body.holes.isEmpty)
      #expect(
        body.segments == [CMark.html(Array(input.utf8), unsafe: unsafe)],
        "\(input.debugDescription)")
    }
  }
}

/// A small generator with a seed, so that a failure can be repeated.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
