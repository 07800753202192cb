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
    if let value = value(of: program.names[index]) { return value }
    let name = program.names[index]
    if !name.keys.isEmpty, reported.insert(index).inserted { reportUnknown(name) }
    return nil
  }

  /// The first part of a name is looked up in every context, innermost first; each further part only
  /// in the value of the part before it. The parts of `.null` are `.null`.
  private func value(of name: NameUse) -> Context.Value? {
    guard !name.keys.isEmpty else {
      return name.isImplicitIterator ? contexts.last?.value : nil
    }
    guard var value = value(ofKeyAt: name.keys.lowerBound) else { return nil }
    for key in name.keys.dropFirst() {
      if case .null = value.pointee { return value }
      guard let part = Context(value).find(program.keys[key]) else { return nil }
      value = part
    }
    return value
  }

  private func value(ofKeyAt key: Int) -> Context.Value? {
    var level = contexts.count
    while level > 0 {
      level -= 1
      if let value = contexts[level].find(program.keys[key]) { return value }
    }
    return nil
  }
}

extension Renderer {
  /// Reports the part of a name that is not there, with what could have been meant.
  private mutating func reportUnknown(_ name: NameUse) {
    var owner: Context.Value?
    var start = name.place.range.lowerBound
    for index in name.keys {
      let key = program.keys[index]
      guard let part = owner.map({ Context($0).find(key) }) ?? value(ofKeyAt: index) else {
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
