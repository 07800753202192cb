import Content
import Core
import Templates

/// A municipality: on the first screen what it asks, what it offers and whom to call, each with its
/// year. Also where nothing is known yet: then what holds everywhere, who is near, and how to help.
struct MunicipalityView {
  private let municipality: Municipality
  private let page: Page?
  private let frame: PageFrame
  private let rules: [EffectiveRule]

  init(_ municipality: Municipality, _ site: SiteOverview) {
    self.municipality = municipality
    page = site.context.content.page(of: municipality.code)
    frame = PageFrame(site, at: municipality.pageID.path)
    rules = site.rules(of: municipality)
  }

  private var t: InterfaceStrings { frame.t }
  private var name: String { municipality.name }
  private var isKnown: Bool { rules.contains(where: \.isKnownNow) }

  func value() -> TemplateValue {
    ChromeView.value(head(), in: frame, authoredParts() + ownParts())
  }

  private func head() -> PageHead {
    var head: PageHead
    if let page {
      head = AuthoredPage(page, frame.site).head(style: "gemeente")
    } else {
      head = PageHead(
        style: "gemeente", title: t(.municipalityTitle, ["gemeente": name]),
        summary: intro)
      head.section = PageKind.municipality.listPath
      head.crumbs = [
        .init(title: t(.kindsMunicipality), path: PageKind.municipality.listPath)
      ]
    }
    head.kindName = t(.municipalityIn, ["provincie": municipality.province])
    return head
  }

  /// Where no editor wrote a page.
  private var intro: String {
    let region = frame.content.register.region(municipality.region)?.name
    guard isKnown, let region else { return t(.municipalityUnknownIntro, ["gemeente": name]) }
    return t(.municipalityRegionIntro, ["gemeente": name, "regio": region])
  }

  private func authoredParts() -> [(TemplateKey, TemplateValue)] {
    if let page { return AuthoredPage(page, frame.site).parts() }
    return [
      ("terugverwijzingen", RelatedView.backlinks(to: frame.path, in: frame)),
      ("bronnen", SourceListView.value(rules.compactMap(\.value.citation), in: frame)),
    ]
  }

  private func ownParts() -> [(TemplateKey, TemplateValue)] {
    let groups = FieldGroupView.groups(rules, in: frame, compares: true)
    let firstLook = FirstLook(municipality, rules, frame)
    let about = frame.site.pages(about: municipality)
    return [
      ("kern", firstLook.value()),
      ("peil", firstLook.age()),
      ("contact", contact()),
      ("boekje", booklet()),
      (
        "vergelijk",
        frame.site.comparedTopics.isEmpty
          ? nil
          : ComparisonChooser.link(
            t(.compareWithOther, ["gemeente": name]), municipality: municipality.slug, in: frame)
      ),
      ("kenmerken", features()),
      ("inhoudsopgave", outline(groups)),
      ("buren", isKnown ? nil : NeighboursView.value(municipality, in: frame)),
      ("algemeen", isKnown ? nil : general()),
      (
        "regels",
        groups.isEmpty
          ? nil
          : [
            "titel": .string(t(.rulesTitle, ["gemeente": name])),
            "uitleg": .string(t(.rulesText)),
          ]
      ),
      ("veldgroepen", .list(groups)),
      (
        "route",
        RouteMunicipalityView.has(rules, frame.content)
          ? frame.link(t(.routeInTitle, ["gemeente": name]), SiteAddress.route(municipality)) : nil
      ),
      (
        "secties",
        .list(
          RowView.sections(
            about, of: [.question, .caseStudy, .tip, .bottleneck, .organisation], in: frame
          ).map(\.value))
      ),
      ("niet_bekend", unknownFields()),
      ("helpen", help()),
    ]
  }

  private func contact() -> TemplateValue {
    let entries = ContactView.entries(of: municipality, in: frame.content)
    let help = t(entries.isEmpty ? .contactHelpEmpty : .contactHelp, ["gemeente": name])
    return ContactView.value(entries, help: help, in: frame)
  }

  private func booklet() -> TemplateValue {
    let hasOwn = page != nil || !rules.isEmpty
    return frame.link(t(.bookletLink), Booklet.path(of: municipality, isKnown: hasOwn))
  }

  private func features() -> TemplateValue {
    var features = FeatureView(frame)
    let register = frame.content.register
    features.add(.province, municipality.province)
    if let region = register.region(municipality.region) {
      features.add(.labourRegion, [frame.link(region.name, region.pageID.path)])
    }
    features.add(.otherNames, otherNames)
    let former = register.former.filter { $0.mergedInto == municipality.code }
    features.add(
      .formerIncluded, former.isEmpty ? nil : former.map(\.name).joined(separator: ", "))
    features.add(.registerSource, register.source)
    return features.value
  }

  private var otherNames: String? {
    var names = municipality.variants
    if case .municipality(let details)? = page?.details {
      names += details.otherNames.filter { !names.contains($0) }
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  private func outline(_ groups: [TemplateValue]) -> TemplateValue {
    var entries: [OutlineView.Entry] = []
    if let page { entries += OutlineView.entries(of: page) }
    if !groups.isEmpty {
      entries.append(.init(id: "k-regels", title: t(.rulesTitle, ["gemeente": name])))
    }
    if !MunicipalityFields.unknown(rules, frame.content.ruleFields).isEmpty {
      entries.append(.init(id: "k-niet-bekend", title: t(.unknownTitle, ["gemeente": name])))
    }
    return OutlineView.value(entries)
  }

  /// The topics, as what holds in the whole country.
  private func general() -> TemplateValue {
    guard !frame.site.topics.isEmpty else { return nil }
    return frame.site.commonOfMunicipalities.value(for: "algemeen") {
      [
        "titel": .string(t(.generalTitle)), "uitleg": .string(t(.generalText)),
        "rijen": .list(frame.site.topics.map { RowView.row($0, in: frame) }),
      ]
    }
  }

  private func unknownFields() -> TemplateValue {
    let fields = MunicipalityFields.unknown(rules, frame.content.ruleFields)
    guard !fields.isEmpty else { return nil }
    return [
      "titel": .string(t(.unknownTitle, ["gemeente": name])),
      "uitleg": .string(t(.unknownText)),
      "rijen": .list(
        fields.map { ["id": .string($0.anchor), "label": .string($0.label)] }),
    ]
  }

  private func help() -> TemplateValue {
    let settings = frame.content.settings
    let address = ContactAddress.report(
      subject: t(.helpTitle, ["gemeente": name]), contact: settings.contact,
      repository: settings.repository)
    return [
      "titel": .string(t(.helpTitle, ["gemeente": name])),
      "tekst_lang": .string(t(address == nil ? .helpTextEmpty : .helpText)),
      "adres": .text(address), "adres_titel": .string(t(.helpAction)),
    ]
  }
}
