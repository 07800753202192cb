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
    let parts = program.names[index].parts
    guard let first = parts.first else {
      return program.names[index].isImplicitIterator ? contexts.last?.value : nil
    }
    if let value = value(of: program.parts[first]),
      let part = part(parts.dropFirst(), of: value)
    {
      return part
    }
    if reported.insert(index).inserted { reportUnknown(program.names[index]) }
    return nil
  }

  /// The first part of a name is looked up in every context, innermost first.
  private func value(of key: Int) -> Context.Value? {
    var level = contexts.count - 1
    while level > 0 {
      if let value = contexts[level].find(program.keys.slots[key].name) { return value }
      level -= 1
    }
    return rootValues[key]
  }

  /// Each further part is looked up only in the value of the part before it. The parts of `.null` are `.null`.
  private func part(_ parts: Range<Int>, of owner: Context.Value) -> Context.Value? {
    var value = owner
    for part in parts {
      if case .null = value.pointee { return value }
      let key = program.keys.slots[program.parts[part]].name
      guard let found = Context(value).find(key) else { return nil }
      value = found
    }
    return value
  }
}

extension Renderer {
  /// Reports the part of a name that is not there, with what could have been meant.
  private mutating func reportUnknown(_ name: NameUse) {
    var owner: Context.Value?
    var start = name.place.range.lowerBound
    for index in name.parts {
      let key = program.keys.slots[program.parts[index]].name
      guard let part = owner.map({ Context($0).find(key) }) ?? value(of: program.parts[index]) else {
        let end = start + key.text.utf8.count
        report(
          key.text, inside: owner, ownerName: name.place.range.lowerBound..<start,
          at: Place(template: name.place.template, range: start..<end))
        return
      }
      owner = part
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
    let place = program.names[index].place
    let name = program.templates[place.template].source.string(place.range)
    report(problem(name), at: place)
  }
}

extension TemplateValue {
  fileprivate var partNames: [String] {
    if case .object(let object) = self { object.keys } else { [] }
  }
}
