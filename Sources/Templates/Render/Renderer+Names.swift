import Core

extension Renderer {
  mutating func interpolate(_ name: Int, isEscaped: Bool) {
    guard let value = value(ofNameAt: name) else { return }
    switch value.pointee {
    case .null: break
    case .bool(let value): output.write(value ? "true" : "false")
    case .int(let number): output.write(number)
    case .string(let text): if isEscaped { output.writeEscaped(text) } else { output.write(text) }
    case .html(let html): output.write(html)
    case .list: reportNoText(name, TemplateProblem.listAsText)
    case .object: reportNoText(name, TemplateProblem.objectAsText)
    }
  }

  /// The value of a name; nil when there is none, which is reported once for each place.
  mutating func value(ofNameAt index: Int) -> Context.Value? {
    let name = program.names[index]
    guard !name.parts.isEmpty else {
      return name.isImplicitIterator ? contexts.last?.value : nil
    }
    if let value = value(of: name) { return value }
    if reported.insert(index).inserted { reportUnknown(name, at: program.namePlaces[index]) }
    return nil
  }

  /// The first part of a name is looked up in every context, innermost first; each further part only
  /// in the value of the part before it. The parts of `.null` are `.null`.
  ///
  /// Mutating, though nothing changes: for others the compiler makes a copy of the renderer.
  private mutating func value(of name: NameUse) -> Context.Value? {
    guard var value = value(ofPartAt: name.parts.lowerBound) else { return nil }
    for part in name.parts.lowerBound + 1..<name.parts.upperBound {
      if case .null = value.pointee { return value }
      guard let found = Context(value).find(key(ofPartAt: part)) else { return nil }
      value = found
    }
    return value
  }

  private mutating func value(ofPartAt part: Int32) -> Context.Value? {
    let key = Int(program.parts[Int(part)])
    var level = contexts.count - 1
    while level > 0 {
      if let value = contexts[level].find(program.keys.slots[key].name) { return value }
      level -= 1
    }
    return rootValues[key]
  }

  private func key(ofPartAt part: Int32) -> Name {
    program.keys.slots[Int(program.parts[Int(part)])].name
  }
}

extension Renderer {
  /// Reports the part of a name that is not there, with what could have been meant.
  private mutating func reportUnknown(_ name: NameUse, at place: Place) {
    var owner: Context.Value?
    var start = place.range.lowerBound
    for part in name.parts {
      let key = key(ofPartAt: part)
      guard let found = owner.map({ Context($0).find(key) }) ?? value(ofPartAt: part) else {
        let end = start + key.text.utf8.count
        report(
          key.text, inside: owner, ownerName: place.range.lowerBound..<start,
          at: Place(template: place.template, range: start..<end))
        return
      }
      owner = found
      start += key.text.utf8.count + 1
    }
  }

  private mutating func report(
    _ key: String, inside owner: Context.Value?, ownerName: Range<Int>, at place: Place
  ) {
    let places = owner.map { [$0] } ?? contexts.map(\.value)
    let known = Set(places.flatMap(\.pointee.partNames)).sorted()
    let source = program.templates[place.template].source
    report(
      .unknownName(
        key, inside: owner.map { _ in source.string(ownerName.dropLast()) }, known: known),
      at: place,
      suggestions: NearMiss.closest(to: key, among: known).map { [.didYouMean($0)] } ?? [])
  }

  private mutating func reportNoText(_ index: Int, _ problem: (String) -> TemplateProblem) {
    guard reported.insert(index).inserted else { return }
    let place = program.namePlaces[index]
    let name = program.templates[place.template].source.string(place.range)
    report(problem(name), at: place)
  }
}

extension TemplateValue {
  fileprivate var partNames: [String] {
    if case .object(let object) = self { object.keys } else { [] }
  }
}
