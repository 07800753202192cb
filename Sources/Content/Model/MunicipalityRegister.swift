import Core

/// The dated register of municipalities and labour-market regions.
package struct MunicipalityRegister: Sendable {
  /// What a name in content turns out to be.
  package enum Lookup: Sendable {
    case found(Municipality)
    /// A known misspelling of this municipality.
    case misspelled(Municipality)
    /// A municipality that merged into this one.
    case former(FormerMunicipality, into: Municipality)
    case unknown(suggestion: String?)
  }

  /// The day that the classification holds for.
  package let referenceDate: CalendarDate?
  package let source: String?
  /// Sorted by slug.
  package let municipalities: [Municipality]
  /// Sorted by slug.
  package let regions: [Region]
  package let former: [FormerMunicipality]
  private let byCode: [MunicipalityCode: Int]
  private let bySlug: [Slug: Int]
  private let byName: [String: Int]
  private let misspellings: [String: Int]
  private let regionBySlug: [Slug: Int]

  package static let empty = MunicipalityRegister(
    referenceDate: nil, source: nil, municipalities: [], regionNames: [:], former: [])

  /// - Parameter regionNames: the name of each region by its slug.
  package init(
    referenceDate: CalendarDate?, source: String?, municipalities: [Municipality],
    regionNames: [Slug: String], former: [FormerMunicipality]
  ) {
    self.referenceDate = referenceDate
    self.source = source
    self.municipalities = municipalities.sorted { $0.slug < $1.slug }
    self.former = former.sorted { $0.slug < $1.slug }
    var byCode: [MunicipalityCode: Int] = [:]
    var bySlug: [Slug: Int] = [:]
    var byName: [String: Int] = [:]
    var misspellings: [String: Int] = [:]
    var members: [Slug: [MunicipalityCode]] = [:]
    for (index, municipality) in self.municipalities.enumerated() {
      byCode[municipality.code] = index
      bySlug[municipality.slug] = index
      let names =
        [municipality.code.text, municipality.officialName, municipality.name]
        + municipality.variants
      for name in names { byName[Slug.folding(name)] = index }
      for name in municipality.misspellings { misspellings[Slug.folding(name)] = index }
      members[municipality.region, default: []].append(municipality.code)
    }
    self.byCode = byCode
    self.bySlug = bySlug
    self.byName = byName
    self.misspellings = misspellings
    regions = regionNames.map { slug, name in
      Region(slug: slug, name: name, members: members[slug] ?? [])
    }.sorted { $0.slug < $1.slug }
    regionBySlug = Dictionary(
      regions.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package func municipality(_ code: MunicipalityCode) -> Municipality? {
    byCode[code].map { municipalities[$0] }
  }

  package func municipality(slug: Slug) -> Municipality? {
    bySlug[slug].map { municipalities[$0] }
  }

  package func region(_ slug: Slug) -> Region? { regionBySlug[slug].map { regions[$0] } }

  package func region(named name: String) -> Region? {
    Slug(from: name).flatMap { region($0) }
  }

  /// Finds a municipality by code, name, slug or accepted variant.
  package func lookup(_ name: String) -> Lookup {
    let folded = Slug.folding(name)
    if let index = byName[folded] { return .found(municipalities[index]) }
    if let index = misspellings[folded] { return .misspelled(municipalities[index]) }
    if let former = former.first(where: { $0.slug.text == folded }),
      let current = municipality(former.mergedInto)
    {
      return .former(former, into: current)
    }
    let names = municipalities.flatMap { [$0.name] + $0.variants }
    let candidate = NearMiss.closest(to: name, among: names)
    if let candidate, let index = byName[Slug.folding(candidate)] {
      return .unknown(suggestion: municipalities[index].name)
    }
    return .unknown(suggestion: nil)
  }

  /// The other municipalities of the same region, nearest first.
  package func neighbours(of municipality: Municipality) -> [Municipality] {
    guard let region = region(municipality.region) else { return [] }
    return byDistance(
      region.members.filter { $0 != municipality.code }.compactMap { self.municipality($0) },
      from: municipality)
  }

  /// Others in order of distance from a municipality.
  package func byDistance(_ others: [Municipality], from municipality: Municipality)
    -> [Municipality]
  {
    others.map { (distance: squaredDistance($0, municipality), municipality: $0) }
      .sorted {
        ($0.distance, $0.municipality.slug.text) < ($1.distance, $1.municipality.slug.text)
      }
      .map(\.municipality)
  }

  /// Good enough for an order within the Netherlands: a degree of longitude at 52° is 0.616 of a
  /// degree of latitude (cos 52°).
  private func squaredDistance(_ a: Municipality, _ b: Municipality) -> Double {
    let north = a.latitude - b.latitude
    let east = (a.longitude - b.longitude) * 0.616
    return north * north + east * east
  }
}
