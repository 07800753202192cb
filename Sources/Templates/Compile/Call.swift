/// The use of another template: `{{>name}}` or `{{<name}}…{{/name}}`.
struct Call: Sendable {
  /// The index of the template; nil when there is none, which was reported then.
  var template: Int?
  /// What overrides the template's blocks: a range of `Program.arguments`.
  let arguments: Range<Int>
  /// The white space before a tag on a line of its own: it goes before each line.
  let indentation: Range<Int>
  let isStandalone: Bool
  /// The tag and the name in it.
  let place: Place
  let name: Place
}
