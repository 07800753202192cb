/// Places the boxes of a drawing in columns, so that every line goes from left to right: layers by the
/// longest way, an order with few crossings by the mean place of neighbours, and heights that keep
/// neighbours near (Sugiyama's method). In whole numbers, so that it is the same on every machine.
struct LayeredLayout: Sendable {
  struct Point: Hashable, Sendable {
    var x: Int
    var y: Int
  }

  struct Box: Hashable, Sendable {
    var origin: Point
    var height: Int
    var middle: Int { origin.y + height / 2 }
  }

  /// Measures, in pixels.
  struct Measure: Sendable {
    var boxWidth = 220
    var columnGap = 64
    var rowGap = 22
    var margin = 12
    /// What a line takes where it passes a column.
    var lane = 10
  }

  /// In the order of the nodes.
  private(set) var boxes: [Box] = []
  private(set) var size = Point(x: 0, y: 0)
  /// Per node the points that lines to it pass, a column each, and per column at most one: lines to the
  /// same node run together. The first is the farthest.
  private(set) var lanes: [[Int: Point]]

  private let measure: Measure
  private let layers: [Int]
  private var columns: [[Item]] = []
  private var tops: [Item: Int] = [:]
  private let heights: [Int]
  private var before: [Item: [Item]] = [:]
  private var after: [Item: [Item]] = [:]
  /// How far down a box the lines to another begin, in thousandths.
  private var ports: [Item: [Item: Int]] = [:]

  /// A box, or a line to a node that passes a column.
  private enum Item: Hashable {
    case node(Int)
    case lane(target: Int, layer: Int)
  }

  /// - Parameters:
  ///   - targets: where the lines from each node lead; without a circle.
  ///   - layers: of each node its column, right of all that lead to it.
  ///   - heights: of the boxes.
  init(_ targets: [[Int]], layers: [Int], heights: [Int], _ measure: Measure = Measure()) {
    self.layers = layers
    self.heights = heights
    self.measure = measure
    lanes = Array(repeating: [:], count: targets.count)
    makeColumns(targets)
    orderColumns()
    placeColumns()
    finish()
  }

  // MARK: Columns

  private mutating func makeColumns(_ targets: [[Int]]) {
    columns = Array(repeating: [], count: (layers.max() ?? -1) + 1)
    for node in layers.indices { columns[layers[node]].append(.node(node)) }
    var seen = Set<Item>()
    for (node, ends) in targets.enumerated() {
      for (number, target) in ends.enumerated() {
        var last = Item.node(node)
        let port = number * 1000 / ends.count
        for layer in layers[node] + 1..<max(layers[node] + 1, layers[target]) {
          let lane = Item.lane(target: target, layer: layer)
          if seen.insert(lane).inserted { columns[layer].append(lane) }
          connect(last, lane, port: port)
          last = lane
        }
        connect(last, .node(target), port: port)
      }
    }
  }

  private mutating func connect(_ a: Item, _ b: Item, port: Int) {
    if after[a]?.contains(b) == true { return }
    if case .node = a { ports[a, default: [:]][b] = port }
    after[a, default: []].append(b)
    before[b, default: []].append(a)
  }

  // MARK: Order

  /// Odd, so that the last goes to the right, where answers stand in the order of the file.
  private static let sweeps = 13

  /// To and fro, each column by the mean place of its neighbours in the column before.
  private mutating func orderColumns() {
    for sweep in 0..<Self.sweeps {
      let goesRight = sweep.isMultiple(of: 2)
      let order = goesRight ? Array(columns.indices) : columns.indices.reversed()
      for (last, column) in zip(order, order.dropFirst()) {
        let places = Dictionary(
          columns[last].enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let keyed = columns[column].enumerated().map { place, item in
          // In thousandths; who has no neighbour stays where it is.
          let found = ((goesRight ? before[item] : after[item]) ?? []).compactMap { other in
            places[other].map { $0 * 1000 + (ports[other]?[item] ?? 0) }
          }
          let mean = found.isEmpty ? place * 1000 : found.reduce(0, +) / found.count
          return (mean: mean, place: place, item: item)
        }
        columns[column] = keyed.sorted { ($0.mean, $0.place) < ($1.mean, $1.place) }.map(\.item)
      }
    }
  }

  // MARK: Heights

  private func height(_ item: Item) -> Int {
    switch item {
    case .node(let node): heights[node]
    case .lane: measure.lane
    }
  }

  private func middle(_ item: Item) -> Int { (tops[item] ?? 0) + height(item) / 2 }

  private mutating func placeColumns() {
    for column in columns {
      var top = 0
      for item in column {
        tops[item] = top
        top += height(item) + measure.rowGap
      }
    }
    for sweep in 0..<Self.sweeps {
      let goesRight = !sweep.isMultiple(of: 2)
      for column in goesRight ? Array(columns.indices) : columns.indices.reversed() {
        place(columns[column], goesRight ? before : after)
      }
    }
  }

  /// Each item as near to its neighbours as the order allows.
  private mutating func place(_ column: [Item], _ neighbours: [Item: [Item]]) {
    var wanted: [Int] = []
    for item in column {
      let near = (neighbours[item] ?? []).map { middle($0) }
      let centre = near.isEmpty ? middle(item) : near.reduce(0, +) / near.count
      wanted.append(centre - height(item) / 2)
    }
    var placed: [Int] = []
    var room = Int.min
    for (item, top) in zip(column, wanted) {
      let top = max(top, room)
      placed.append(top)
      room = top + height(item) + measure.rowGap
    }
    // What pushed others down goes up by what it pushed on average.
    let push = zip(placed, wanted).map { $0 - $1 }.reduce(0, +) / max(1, column.count)
    for (item, top) in zip(column, placed) { tops[item] = top - push }
  }

  // MARK: Result

  private mutating func finish() {
    let highest = tops.values.min() ?? 0
    let step = measure.boxWidth + measure.columnGap
    var lowest = 0
    for (layer, column) in columns.enumerated() {
      for item in column {
        let top = (tops[item] ?? 0) - highest + measure.margin
        tops[item] = top
        lowest = max(lowest, top + height(item))
        if case .lane(let target, _) = item {
          lanes[target][layer] = Point(
            x: measure.margin + layer * step, y: top + height(item) / 2)
        }
      }
    }
    boxes = layers.indices.map { node in
      Box(
        origin: Point(x: measure.margin + layers[node] * step, y: tops[.node(node)] ?? 0),
        height: heights[node])
    }
    size = Point(
      x: max(0, columns.count * step - measure.columnGap) + 2 * measure.margin,
      y: lowest + measure.margin)
  }
}
