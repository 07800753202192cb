import Content
import Core
import Templates

/// What a municipality's page shows of it now, for the script that puts municipalities side by side:
/// `vergelijken/gemeenten/almere.json`. Addresses are as seen from the page that compares. These files
/// belong to the theme's script and change with it; the open data are in `data/`.
enum ComparisonFiles {
  static func files(_ site: SiteOverview) -> [(path: SitePath, text: String)] {
    let frame = PageFrame(site, at: SiteAddress.compare)
    return site.context.content.register.municipalities.compactMap { municipality in
      path(of: municipality, site).map { ($0, json(of: municipality, in: frame).compact + "\n") }
    }
  }

  /// None for a municipality of which nothing is known.
  static func path(of municipality: Municipality, _ site: SiteOverview) -> SitePath? {
    site.knownFields(of: municipality).isEmpty
      ? nil : folder?.file("\(municipality.slug).json")
  }

  private static let folder = Slug(exactly: PageKind.municipality.folder)
    .map { SiteAddress.compare.page($0) }

  private static func json(of municipality: Municipality, in frame: PageFrame) -> JSONValue {
    let known = frame.site.rules(of: municipality).filter(\.isKnownNow)
    let byField = Dictionary(grouping: known, by: \.value.field)
    let fields = frame.content.ruleFields.fields.compactMap { field in
      byField[field.key].map { rules in
        (key: field.key.text, value: FieldGroupView.values(rules, in: frame).json)
      }
    }
    return .object([
      (key: "naam", value: .string(municipality.name)),
      (key: "adres", value: .string(frame.address(municipality.pageID.path))),
      (key: "velden", value: .object(fields)),
    ])
  }
}
