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
  ///
  /// The first part of a name is looked up in every context, innermost first; each further part only
  /// in the value of the part before it. The parts of `.null` are `.null`.
  mutating func value(ofNameAt index: Int) -> Context.Value? {
    let name = program.names[index]
    guard !name.parts.isEmpty else {
      if recording != nil, contexts.count == 1 { recordNotShared() }
      return name.isImplicitIterator ? contexts.last?.value : nil
    }
    var found = value(of: program.parts[Int(name.parts.lowerBound)])
    var next = name.parts.lowerBound + 1
    while next < name.parts.upperBound, let owner = found {
      if case .null = owner.pointee { return owner }
      found = Context(owner).find(program.parts[Int(next)], names)
      next += 1
    }
    if found == nil, reported.insert(index).inserted {
      reportUnknown(name, at: program.namePlaces[index])
    }
    return found
  }

  /// Mutating, though nothing changes: for others the compiler makes a copy of the renderer.
  private mutating func value(of part: NamePart) -> Context.Value? {
    var level = contexts.count - 1
    while level > 0 {
      if let value = contexts[level].find(part, names) { return value }
      level -= 1
    }
    if recording != nil { record(Int(part.key)) }
    return rootValues[Int(part.key)]
  }

  private var names: UnsafeRawBufferPointer { UnsafeRawBufferPointer(text) }
}

extension Renderer {
  /// Reports the part of a name that is not there, with what could have been meant.
  private mutating func reportUnknown(_ name: NameUse, at place: Place) {
    var owner: Context.Value?
    var start = place.range.lowerBound
    for index in name.parts {
      let part = program.parts[Int(index)]
      let inOwner = owner.map { [names] in Context($0).find(part, names) }
      guard let found = inOwner ?? value(of: part) else {
        let key = program.keys.slots[Int(part.key)].name.text
        report(
          key, inside: owner, ownerName: place.range.lowerBound..<start,
          at: Place(template: place.template, range: start..<start + key.utf8.count))
        return
      }
      owner = found
      start += part.text.count + 1
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
