import Core

/// Reads the outlines of the provinces (`content/register/provincies.yaml`), for the map.
package enum OutlineReader {
  /// - Parameter provinces: those that the register of municipalities knows.
  package static func read(_ file: SourceFile, provinces: Set<String>)
    -> ([ProvinceOutline], [Diagnostic])
  {
    let context = YAMLContext(file)
    guard let reader = context.composeMapping() else { return ([], context.diagnostics) }
    _ = reader.text("bron", required: true)
    var seen: [String: SourceLocation] = [:]
    let outlines = reader.mappings("provincies", required: true).compactMap { reader in
      let name = reader.text("naam", required: true)
      let rings = reader.texts("omtrek", required: true).compactMap { reader.ring($0) }
      reader.finish()
      guard let name else { return nil as ProvinceOutline? }
      if !provinces.contains(name.value) {
        reader.reportNotInList(name, key: "naam", allowed: provinces.sorted())
      }
      if let first = seen.updateValue(name.location, forKey: name.value) {
        context.report(
          ContentProblem.duplicate(what: "\"\(name.value)\""), at: name.location,
          notes: [.init("Eerst gebruikt in", at: first)])
      }
      return ProvinceOutline(name: name.value, rings: rings)
    }
    reader.finish()
    return (outlines, context.diagnostics)
  }
}

extension MappingReader {
  /// `5.22 52.37, 5.47 52.51, …`: longitude and latitude of three points or more.
  fileprivate func ring(_ text: Located<String>) -> [ProvinceOutline.Point]? {
    var ring: [ProvinceOutline.Point] = []
    for part in text.value.utf8.split(separator: UInt8(ascii: ",")) {
      let numbers = part.split(separator: UInt8(ascii: " ")).map { Double(Substring($0)) }
      guard numbers.count == 2, let longitude = numbers[0], let latitude = numbers[1],
        (3...8).contains(longitude), (50...54).contains(latitude)
      else {
        context.report(ContentProblem.outlinePoint(String(Substring(part))), at: text.location)
        return nil
      }
      ring.append(.init(longitude: longitude, latitude: latitude))
    }
    guard ring.count >= 3 else {
      context.report(ContentProblem.outlinePoint(text.value), at: text.location)
      return nil
    }
    return ring
  }
}
