import Content
import Core

/// The picture of a guide: each question with its answers in a box, a line from each answer to where it
/// leads. Colours and type are those of the page; the shape alone tells an outcome from a question.
struct GuideDrawing {
  private let steps: [GuideStep]
  private let texts: [StepText]
  private let layout: LayeredLayout
  private let measure = LayeredLayout.Measure()

  init(_ guide: GuideDetails) {
    steps = guide.steps
    texts = guide.steps.map { StepText($0) }
    layout = LayeredLayout(
      guide.flow.targets, layers: guide.flow.depths, heights: texts.map(\.height), measure)
  }

  /// - Parameters:
  ///   - title: what the picture is called.
  ///   - description: what it shows, for who does not see it.
  func svg(title: String, description: String) -> String {
    let (width, height) = (layout.size.x, layout.size.y)
    var svg =
      "<svg role=\"img\" aria-labelledby=\"k-tekening-titel k-tekening-uitleg\" "
      + "viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" height=\"\(height)\">\n"
    svg += "<title id=\"k-tekening-titel\">\(HTMLEscaping.escape(title))</title>\n"
    svg += "<desc id=\"k-tekening-uitleg\">\(HTMLEscaping.escape(description))</desc>\n"
    svg += "<g class=\"lijnen\">\n" + lines().map { "<path d=\"\($0)\"/>\n" }.joined() + "</g>\n"
    svg += "<g class=\"punten\">\n" + arrows().map { "<path d=\"\($0)\"/>\n" }.joined() + "</g>\n"
    for number in steps.indices { svg += box(number) }
    return svg + "</svg>"
  }

  // MARK: Boxes

  private func box(_ number: Int) -> String {
    let box = layout.boxes[number]
    let (x, y) = (box.origin.x, box.origin.y)
    let isQuestion = steps[number].isQuestion
    var svg =
      "<g class=\"\(isQuestion ? "vraag" : "uitkomst")\">"
      + "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(measure.boxWidth)\" height=\"\(box.height)\" "
      + "rx=\"\(isQuestion ? 3 : 14)\"/>\n"
    for line in texts[number].lines {
      let style = line.isTitle ? " class=\"naam-stap\"" : ""
      svg +=
        "<text x=\"\(x + StepText.indent)\" y=\"\(y + line.y)\"\(style)>"
        + "\(HTMLEscaping.escape(line.text))</text>\n"
    }
    return svg + "</g>\n"
  }

  // MARK: Lines

  /// From each answer to the next column, and on in the lanes of where it leads.
  private func lines() -> [String] {
    var found: [String] = []
    var seen = Set<String>()
    func add(_ line: String) { if seen.insert(line).inserted { found.append(line) } }
    for (number, step) in steps.enumerated() {
      let box = layout.boxes[number]
      for (answer, target) in step.answers.map(\.target).enumerated() {
        var last = LayeredLayout.Point(
          x: box.origin.x + measure.boxWidth,
          y: box.origin.y + texts[number].answerMiddles[answer])
        for lane in lanes(to: target, from: last.x) {
          add(Self.curve(last, lane))
          let end = LayeredLayout.Point(x: lane.x + measure.boxWidth, y: lane.y)
          add("M\(lane.x) \(lane.y)H\(end.x)")
          last = end
        }
        add(Self.curve(last, entry(of: target)))
      }
    }
    return found
  }

  private func lanes(to target: Int, from x: Int) -> [LayeredLayout.Point] {
    layout.lanes[target].values.filter { $0.x > x }.sorted { $0.x < $1.x }
  }

  private func entry(of number: Int) -> LayeredLayout.Point {
    .init(x: layout.boxes[number].origin.x, y: layout.boxes[number].middle)
  }

  private static func curve(_ a: LayeredLayout.Point, _ b: LayeredLayout.Point) -> String {
    let middle = (a.x + b.x) / 2
    return "M\(a.x) \(a.y)C\(middle) \(a.y) \(middle) \(b.y) \(b.x) \(b.y)"
  }

  private func arrows() -> [String] {
    let targets = Set(steps.flatMap { $0.answers.map(\.target) })
    return targets.sorted().map { target in
      let end = entry(of: target)
      return "M\(end.x - 8) \(end.y - 5)L\(end.x) \(end.y)L\(end.x - 8) \(end.y + 5)Z"
    }
  }
}
