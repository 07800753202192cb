import Content
import Core
import Templates

/// A labour-market region: its members, whom to call, and the values it shares with them.
struct RegionView {
  private let region: Region
  private let page: Page?
  private let frame: PageFrame

  init(_ region: Region, _ site: SiteOverview) {
    self.region = region
    page = site.context.content.page(ofRegion: region.slug)
    frame = PageFrame(site, at: region.pageID.path)
  }

  private var t: InterfaceStrings { frame.t }

  func value() -> TemplateValue {
    let rules = frame.content.rules(of: region)
    let groups = FieldGroupView.groups(rules, in: frame, compares: true)
    return ChromeView.value(
      head(), in: frame,
      authoredParts() + [
        ("leden", members()),
        ("kaart", RegionMap.value(region, in: frame)),
        ("contact", contact()),
        (
          "regels",
          groups.isEmpty
            ? nil
            : [
              "titel": .string(t(.rulesTitle, ["gemeente": region.name])),
              "uitleg": .string(t(.rulesText)),
            ]
        ),
        ("veldgroepen", .list(groups)),
        (
          "secties",
          .list(
            RowView.sections(
              frame.site.pagesOfRegion[region.slug] ?? [],
              of: [.question, .caseStudy, .tip, .bottleneck, .organisation], in: frame
            ).map(\.value))
        ),
      ])
  }

  private func head() -> PageHead {
    var head: PageHead
    if let page {
      head = AuthoredPage(page, frame.site).head(style: "regio")
    } else {
      head = PageHead(
        style: "regio", title: t(.regionTitle, ["regio": region.name]),
        summary: t(.regionIntro, ["regio": region.name, "aantal": String(region.members.count)]))
      head.section = PageKind.municipality.listPath
      head.crumbs = [.init(title: t(.kindsRegion), path: PageKind.region.listPath)]
    }
    head.kindName = t(.labourRegion)
    return head
  }

  private func authoredParts() -> [(TemplateKey, TemplateValue)] {
    if let page { return AuthoredPage(page, frame.site).parts() }
    return [("terugverwijzingen", RelatedView.backlinks(to: frame.path, in: frame))]
  }

  private func members() -> TemplateValue {
    [
      "titel": .string(t(.membersTitle, ["regio": region.name])),
      "rijen": .list(
        region.members.compactMap { code in
          frame.content.register.municipality(code).map { frame.link($0) }
        }),
    ]
  }

  private func contact() -> TemplateValue {
    var entries: [ContactView.Entry] = []
    if case .region(let details)? = page?.details {
      entries = details.contacts.map { .init(role: $0, region: nil) }
    }
    return ContactView.value(entries, help: t(.contactRegionHelp), in: frame)
  }
}
