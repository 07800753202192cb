import Content
import Templates

/// An organisation on the social map: what it does, in which sector, and where.
enum OrganisationView {
  static func value(_ page: Page, _ details: OrganisationDetails, _ site: SiteOverview)
    -> TemplateValue
  {
    let authored = AuthoredPage(page, site)
    let vocabularies = authored.frame.content.vocabularies
    var features = FeatureView(authored.frame)
    features.add(.role, vocabularies.roles.entry(details.role)?.label)
    features.add(.sector, vocabularies.sectors.entry(details.sector)?.label)
    features.addCommon(of: page)
    let website: TemplateValue? = details.website.map {
      .link(authored.t(.visitWebsite, ["adres": WebAddress.host(of: $0)]), $0)
    }
    return authored.value(
      authored.head(style: "organisatie"),
      [("kenmerken", features.value), ("website", website ?? nil)])
  }
}

/// What people read of a web address.
enum WebAddress {
  /// `https://www.voorbeeld.nl/pad` -> `www.voorbeeld.nl`
  static func host(of address: String) -> String {
    let parts = address.split(separator: "/", omittingEmptySubsequences: true)
    return parts.count > 1 ? String(parts[1]) : address
  }
}
