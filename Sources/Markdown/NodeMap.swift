/// What some nodes of a document have beside them, by the index of the node; added in the order of the nodes.
struct NodeMap<Value> {
  private(set) var nodes: [Int] = []
  private(set) var values: [Value] = []

  mutating func append(_ value: Value, of node: Int) {
    nodes.append(node)
    values.append(value)
  }

  subscript(node: Int) -> Value? {
    let place = nodes.countBelow(node)
    return place < nodes.count && nodes[place] == node ? values[place] : nil
  }
}
