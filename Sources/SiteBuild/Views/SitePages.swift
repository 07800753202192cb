import Content
import Core
import Templates

/// Every page of the site: where it goes, its template and its view value.
struct SitePages {
  private let site: SiteOverview
  private let redirects: [Redirect]

  init(_ site: SiteOverview, redirects: [Redirect]) {
    self.site = site
    self.redirects = redirects
  }

  func all() -> [PlannedPage] {
    authored() + places() + sources() + lists() + single() + Booklet.pages(site) + leadingOn()
  }

  private var content: SiteContent { site.context.content }

  /// The pages that editors wrote, except those of the register, which exist anyway.
  private func authored() -> [PlannedPage] {
    let route = RouteView.page(content)
    var planned: [PlannedPage] = []
    planned.reserveCapacity(content.pages.count)
    for page in content.pages {
      guard page.id.kind != .municipality, page.id.kind != .region, !page.id.slugs.isEmpty,
        page.id.path != SiteAddress.participate, page.id.path != SiteAddress.whomToCall
      else { continue }
      if page.id.kind == .guide {
        // One with an error in it is no guide, and not published.
        if let guide = page.guide { planned += GuidePages.all(guide, page, site) }
        continue
      }
      planned.append(
        PlannedPage(
          path: page.id.path, template: page === route ? "route" : page.id.kind.rawValue,
          changed: page.isExpired(on: content.asOf) ? nil : page.date
        ) { [site] in Self.value(of: page, site) })
    }
    return planned
  }

  private static func value(of page: Page, _ site: SiteOverview) -> TemplateValue {
    switch page.details {
    case .topic: TopicView.value(page, site)
    case .caseStudy(let year): CaseView.value(page, year: year, site)
    case .question(let details): QuestionView.value(page, details, site)
    case .term(let details): TermView.value(page, details, site)
    case .organisation(let details): OrganisationView.value(page, details, site)
    case .bottleneck(let solutions): BottleneckView.value(page, solutions, site)
    case .checklist(let items): ChecklistView.value(page, items, site)
    case .exercise(let details): ExerciseView.value(page, details, site)
    case .tip: TipView.value(page, site)
    case .page where page === RouteView.page(site.context.content):
      RouteView.value(page, site)
    case .guide, .page, .municipality, .region: PlainPageView.value(page, site)
    }
  }

  private func places() -> [PlannedPage] {
    let municipalities = content.register.municipalities.map { municipality in
      PlannedPage(
        path: municipality.pageID.path, template: "gemeente",
        changed: content.page(of: municipality.code)?.metadata.date
          ?? content.register.referenceDate
      ) { [site] in MunicipalityView(municipality, site).value() }
    }
    let regions = content.register.regions.map { region in
      PlannedPage(
        path: region.pageID.path, template: "regio",
        changed: content.page(ofRegion: region.slug)?.metadata.date
          ?? content.register.referenceDate
      ) { [site] in RegionView(region, site).value() }
    }
    return municipalities + regions
  }

  private func sources() -> [PlannedPage] {
    content.sources.map { source in
      PlannedPage(path: source.pageID.path, template: "bron", changed: source.checked) { [site] in
        SourceView.value(source, site)
      }
    }
  }

  private func lists() -> [PlannedPage] {
    PageKind.allCases.filter { GeneratedPages.hasList($0, content) }
      .flatMap { KindListView.pages(of: $0, site) }
  }

  private func single() -> [PlannedPage] {
    var pages = [HomeView.page(site)]
    if GeneratedPages.hasPractice(content) { pages.append(PracticeView.page(site)) }
    pages += content.vocabularies.audiences.entries.map { AudienceView.page($0, site) }
    pages += ComparisonView.pages(site)
    pages += CaseQuestionView(site).pages() + SolutionsView.pages(site)
    pages += RouteMunicipalityView.pages(site)
    if MapView.exists(content) { pages.append(MapView.page(site)) }
    if PlainLanguageView.exists(content) { pages.append(PlainLanguageView.page(site)) }
    pages.append(ParticipateView.page(site))
    pages.append(OpenDataView.page(site))
    if let page = WhomToCallView.page(site) { pages.append(page) }
    if let figures = content.national { pages.append(FiguresView.page(figures, site)) }
    pages += NewsView(site).sheets() + ReviewListView(site).sheets() + SearchView.pages(site)
    return pages + [NotFoundView.page(site)]
  }

  private func leadingOn() -> [PlannedPage] { redirects.map { RedirectView.page($0, site) } }
}
