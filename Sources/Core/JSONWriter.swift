/// JSON that is written as it is told, for what nearly every page has; anything else is a `JSONValue`. Also
/// without white space, and safe in a `<script>`.
package struct JSONWriter: ~Copyable {
  package enum Group: Sendable {
    case object
    case array
  }

  private var out = ByteBuffer(capacity: 1 << 10)
  /// Whether something comes before what is added next.
  private var needsComma = false

  package init() {}

  package var text: String { out.text }

  /// - Parameter name: of the member that it is; nil in an array, and for the whole.
  package mutating func begin(_ group: Group, as name: StaticString? = nil) {
    if let name { add(name: name) } else { separate() }
    out.append(UInt8(ascii: group == .object ? "{" : "["))
    needsComma = false
  }

  package mutating func end(_ group: Group) {
    out.append(UInt8(ascii: group == .object ? "}" : "]"))
    needsComma = true
  }

  /// Adds a member to an object; none where there is no text.
  package mutating func add(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    add(name: name)
    out.appendJSON(text)
  }

  package mutating func add(_ name: StaticString, _ number: Int) {
    add(name: name)
    out.append(String(number))
  }

  /// Adds a text to an array.
  package mutating func add(_ text: String) {
    separate()
    out.appendJSON(text)
  }

  /// - Parameter name: of letters and `@` only, so that it stands as it is.
  private mutating func add(name: StaticString) {
    separate()
    out.append(UInt8(ascii: "\""))
    out.append(literal: name)
    out.append(literal: "\":")
  }

  private mutating func separate() {
    if needsComma { out.append(UInt8(ascii: ",")) }
    needsComma = true
  }
}
