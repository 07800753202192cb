import Content
import Core
import Templates

/// Whom to call: the roles that a source names, each with the year it was seen, and always a way that
/// holds without them.
enum ContactView {
  struct Entry: Sendable {
    var role: ContactRole
    /// The region that the role comes with; nil for a role of the place itself.
    var region: Region?
  }

  static func value(
    _ entries: [Entry], help: String, in frame: PageFrame
  ) -> TemplateValue {
    [
      "titel": .string(frame.t(.whomToCall)),
      "rijen": .list(entries.map { value(of: $0, in: frame) }),
      "hulp": .string(help),
    ]
  }

  /// The roles of a municipality, its own first, then those of its region.
  static func entries(of municipality: Municipality, in content: SiteContent) -> [Entry] {
    var entries: [Entry] = []
    if case .municipality(let details)? = content.page(of: municipality.code)?.details {
      entries += details.contacts.map { Entry(role: $0, region: nil) }
    }
    if case .region(let details)? = content.page(ofRegion: municipality.region)?.details {
      let region = content.register.region(municipality.region)
      entries += details.contacts.map { Entry(role: $0, region: region) }
    }
    return entries
  }

  private static func value(of entry: Entry, in frame: PageFrame) -> TemplateValue {
    let role = entry.role
    let year = role.seen.dutch
    return [
      "rol": .string(role.role),
      "organisatie": .string(role.organisation),
      "zin": .string(
        year.map { frame.t(.contactSeen, ["jaar": $0]) } ?? frame.t(.contactUndated)),
      "toelichting": .text(role.note),
      "jaar": .string(YearText.text(role.seen, inferred: false, frame.t)),
      "bron": FactView.source(role.citation, in: frame),
      "regio": entry.region.map {
        frame.link(
          frame.t(.viaRegion, ["regio": $0.name]), $0.pageID.path, anchor: "k-wie-bel-ik")
      } ?? nil,
    ]
  }
}
