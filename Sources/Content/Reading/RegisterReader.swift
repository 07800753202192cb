import Core
import SwiftCSV

/// Reads the register of municipalities: the CBS list and what the editors add to it.
package struct RegisterReader {
  private struct Row {
    var code: MunicipalityCode
    var name: String
    var province: String
    var region: String
    var latitude: Double
    var longitude: Double
    var location: SourceLocation
  }

  private static let header = "code,name,province,labour_market_region,lat,lon"

  private var diagnostics: [Diagnostic] = []
  private var additions = RegisterAdditions()

  /// - Parameters:
  ///   - list: `gemeenten.csv`: code, name, province, region, latitude, longitude.
  ///   - additions: `gemeenten.yaml`: date, display names, variants, former municipalities.
  package static func read(list: SourceFile, additions: SourceFile?)
    -> (MunicipalityRegister, [Diagnostic])
  {
    var reader = RegisterReader()
    let rows = reader.rows(of: list)
    if let additions {
      let context = YAMLContext(additions)
      if let mapping = context.composeMapping() {
        reader.additions = mapping.registerAdditions(codes: Set(rows.map(\.code)))
      }
      reader.diagnostics += context.diagnostics
    }
    let register = reader.register(rows)
    return (register, reader.diagnostics)
  }

  private mutating func rows(of list: SourceFile) -> [Row] {
    var rows: [Row] = []
    var seen: [MunicipalityCode: SourceLocation] = [:]
    let lines = list.text.lines
    for (index, line) in lines.enumerated() where !line.isEmpty {
      let place = SourceLocation(
        file: list.path, line: index + 1, column: 1, length: line.utf8.count)
      if index == 0 {
        if line != Self.header {
          report(.registerLine("de eerste regel is niet \(Self.header)"), place)
        }
        continue
      }
      switch row(line, place) {
      case .failure(let problem): report(problem.problem, place)
      case .success(let row):
        if let first = seen.updateValue(place, forKey: row.code) {
          diagnostics.append(
            Diagnostic(
              ContentProblem.duplicate(what: row.code.text), at: place,
              notes: [.init("Eerst gebruikt in", at: first)]))
        } else {
          rows.append(row)
        }
      }
    }
    if rows.isEmpty, diagnostics.isEmpty {
      report(.registerLine("er staat geen gemeente in"), SourceLocation(file: list.path))
    }
    return rows
  }

  private func row(_ line: Substring, _ place: SourceLocation) -> Result<Row, RowFailure> {
    guard let fields = Self.fields(of: line), fields.count == 6, !line.hasSuffix(",") else {
      return .failure(RowFailure("er horen zes velden te staan"))
    }
    guard let code = MunicipalityCode(fields[0]) else {
      return .failure(RowFailure("\(fields[0]) is geen code zoals GM0034"))
    }
    guard let latitude = Double(fields[4]), let longitude = Double(fields[5]),
      (50...54).contains(latitude), (3...8).contains(longitude)
    else { return .failure(RowFailure("de plaats ligt niet in Nederland")) }
    guard !fields[1].isEmpty, !fields[2].isEmpty, Slug(from: fields[3]) != nil else {
      return .failure(RowFailure("naam, provincie of regio is leeg"))
    }
    return .success(
      Row(
        code: code, name: fields[1], province: fields[2], region: fields[3], latitude: latitude,
        longitude: longitude, location: place))
  }

  /// Line by line, so that every problem has its own place. Nil for quotation marks that are not CSV.
  private static func fields(of line: Substring) -> [String]? {
    if !line.utf8.contains(UInt8(ascii: "\"")) {
      return line.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
    }
    return try? EnumeratedCSV(string: String(line), delimiter: .comma, loadColumns: false).header
  }

  private mutating func register(_ rows: [Row]) -> MunicipalityRegister {
    var regionNames: [Slug: String] = [:]
    var slugs: [Slug: SourceLocation] = [:]
    var municipalities: [Municipality] = []
    var names: [String: MunicipalityCode] = [:]
    for row in rows {
      let name = additions.displayNames[row.code] ?? row.name
      guard let slug = Slug(from: name), let region = Slug(from: row.region) else { continue }
      if let first = slugs.updateValue(row.location, forKey: slug) {
        diagnostics.append(
          Diagnostic(
            ContentProblem.duplicate(what: "het adres \(slug)"), at: row.location,
            notes: [.init("Eerst gebruikt in", at: first)]))
        continue
      }
      for name in Set([name] + (additions.variants[row.code] ?? [])) {
        if let other = names.updateValue(row.code, forKey: Slug.folding(name)), other != row.code {
          report(.duplicate(what: "de naam \"\(name)\""), row.location)
        }
      }
      regionNames[region] = row.region
      municipalities.append(
        Municipality(
          code: row.code, officialName: row.name, name: name, slug: slug, province: row.province,
          region: region, latitude: row.latitude, longitude: row.longitude,
          variants: additions.variants[row.code] ?? [],
          misspellings: additions.misspellings[row.code] ?? []))
    }
    return MunicipalityRegister(
      referenceDate: additions.referenceDate, source: additions.source,
      municipalities: municipalities, regionNames: regionNames, former: additions.former)
  }

  private mutating func report(_ problem: ContentProblem, _ place: SourceLocation) {
    diagnostics.append(Diagnostic(problem, at: place))
  }
}

private struct RowFailure: Error {
  var problem: ContentProblem
  init(_ reason: String) { problem = .registerLine(reason) }
}
