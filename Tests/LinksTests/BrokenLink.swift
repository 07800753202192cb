import Testing

/// A line with one broken link, whose address is marked with «», and the diagnostic it must get.
struct BrokenLink: Sendable, CustomTestStringConvertible {
  var name: String
  var body: String
  var id: String
  var meant: String?
  /// The place of the address on its line, in UTF-8 bytes.
  var column: Int
  var length: Int

  init(_ name: String, _ marked: String, _ id: String, meant: String? = nil) {
    self.name = name
    self.id = id
    self.meant = meant
    body = marked.filter { $0 != "«" && $0 != "»" }
    let before = marked.prefix { $0 != "«" }
    column = before.utf8.count + 1
    length = marked.dropFirst(before.count + 1).prefix { $0 != "»" }.utf8.count
  }

  var testDescription: String { name }
}
