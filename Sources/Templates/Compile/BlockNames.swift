/// Numbers for the names of blocks, shared by all templates.
struct BlockNames: Sendable {
  private(set) var names: [String] = []
  private var numbers: [String: Int] = [:]

  mutating func number(of name: String) -> Int {
    if let number = numbers[name] { return number }
    numbers[name] = names.count
    names.append(name)
    return names.count - 1
  }

  subscript(number: Int) -> String { names[number] }
}
