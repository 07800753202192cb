import Core

/// A municipality's code in the CBS classification: `GM0034`.
package struct MunicipalityCode: Hashable, Sendable {
  package let text: String

  /// Nil unless `GM` and four digits.
  package init?(_ text: String) {
    guard text.utf8.count == 6, text.hasPrefix("GM"),
      text.utf8.dropFirst(2).allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    self.text = text
  }
}

extension MunicipalityCode: Comparable {
  package static func < (a: MunicipalityCode, b: MunicipalityCode) -> Bool { a.text < b.text }
}

extension MunicipalityCode: CustomStringConvertible {
  package var description: String { text }
}

/// A municipality of the register.
///
/// A class, because hundreds of pages go through all of them.
package final class Municipality: Sendable {
  package let code: MunicipalityCode
  /// As CBS writes it: `Bergen (L.)`.
  package let officialName: String
  /// As people read it.
  package let name: String
  package let slug: Slug
  package let province: String
  package let region: Slug
  /// A point inside the municipality, for a map and for distance only.
  package let latitude: Double
  package let longitude: Double
  /// Other names accepted in content and search (Den Bosch).
  package let variants: [String]
  /// Misspellings: an error with a suggestion in content, accepted in search.
  package let misspellings: [String]

  package let pageID: PageID

  package init(
    code: MunicipalityCode, officialName: String, name: String, slug: Slug, province: String,
    region: Slug, latitude: Double, longitude: Double, variants: [String], misspellings: [String]
  ) {
    self.code = code
    self.officialName = officialName
    self.name = name
    self.slug = slug
    self.province = province
    self.region = region
    self.latitude = latitude
    self.longitude = longitude
    self.variants = variants
    self.misspellings = misspellings
    pageID = PageID(.municipality, slug)
  }
}

/// A municipality that merged into another.
package struct FormerMunicipality: Sendable {
  package var name: String
  package var slug: Slug
  package var mergedInto: MunicipalityCode
  package var date: CalendarDate
  package var source: String?
}

/// A labour-market region and its members.
package struct Region: Sendable {
  package var slug: Slug
  package var name: String
  /// In the order of their names.
  package var members: [MunicipalityCode]

  package var pageID: PageID { PageID(.region, slug) }
}
