import Content
import Core
import Templates

/// The form that puts municipalities of one's choice side by side. It needs JavaScript; without it the
/// tables per topic below it show all of them.
enum ComparisonChooser {
  /// How many can be chosen at once: more columns do not fit.
  private static let most = 4

  static func value(in frame: PageFrame) -> TemplateValue {
    let rest =
      frame.content.register.municipalities.count - frame.site.municipalitiesKnownNow.count
    return [
      "vakken": .list(
        (1...most).map { .string(frame.t(.chooseMunicipality, ["nummer": String($0)])) }),
      "gemeenten": .list(options(in: frame)),
      "rest": .string(frame.t(.compareUnknownRest, ["aantal": String(rest)])),
      "meedoen": frame.link(frame.t(.participateTitle), SiteAddress.participate),
    ]
  }

  /// To the form with a municipality or a topic chosen already.
  static func link(
    _ title: String, municipality: Slug? = nil, topic: Slug? = nil, in frame: PageFrame
  ) -> TemplateValue {
    let choice = [("gemeente", municipality), ("thema", topic)].compactMap { name, slug in
      slug.map { "\(name)=\($0)" }
    }
    return .link(
      title, frame.address(SiteAddress.compare) + "?" + choice.joined(separator: "&"))
  }

  private struct Option {
    var title: String
    var municipality: Municipality
  }

  /// All municipalities under their own name, and under the others that people look for.
  private static func options(in frame: PageFrame) -> [TemplateValue] {
    frame.content.register.municipalities.flatMap { municipality in
      [Option(title: municipality.name, municipality: municipality)]
        + municipality.variants.filter { isElsewhere($0, than: municipality.name) }
        .map { Option(title: "\($0) (\(municipality.name))", municipality: municipality) }
    }
    .sortedByTitle(\.title)
    .map { option in
      let file = ComparisonFiles.path(of: option.municipality, frame.site)
      return [
        "titel": .string(option.title),
        "waarde": .string(option.municipality.slug.text),
        "bestand": .text(file.map { frame.address($0) }),
      ]
    }
  }

  /// Whether a variant stands at another place in the list than the name itself.
  private static func isElsewhere(_ variant: String, than name: String) -> Bool {
    variant.split(separator: " ").first != name.split(separator: " ").first
  }
}
