import Content
import Core
import Templates

/// The list of everything of one kind.
enum KindListView {
  static func pages(of kind: PageKind, _ site: SiteOverview) -> [PlannedPage] {
    switch kind {
    case .municipality: MunicipalityListView.pages(site)
    case .question: QuestionListView.pages(site)
    case .topic: [TopicListView.page(site)]
    case .guide: [GuideListView.page(site)]
    case .organisation: OrganisationListView.pages(site)
    default: alphabetical(kind, site)
    }
  }

  static func head(of kind: PageKind, _ frame: PageFrame) -> PageHead {
    var head = PageHead(
      style: "lijst", title: frame.t(kind.plural), summary: frame.t(kind.about))
    if GeneratedPages.practiceKinds.contains(kind) {
      head.section = SiteAddress.practice
      head.crumbs = [.init(title: frame.t(.practiceTitle), path: SiteAddress.practice)]
    } else if kind == .region {
      head.section = PageKind.municipality.listPath
    } else {
      head.section = kind.listPath
    }
    return head
  }

  private static func alphabetical(_ kind: PageKind, _ site: SiteOverview) -> [PlannedPage] {
    let content = site.context.content
    let head: @Sendable (PageFrame) -> PageHead = { Self.head(of: kind, $0) }
    switch kind {
    case .region:
      return AlphabeticalList(
        site, at: kind.listPath, count: content.register.regions.count, { regions(site) },
        head: head
      ).pages()
    case .source:
      return AlphabeticalList(
        site, at: kind.listPath, count: content.sources.count, { sources(site) }, head: head
      ).pages()
    default:
      return AlphabeticalList(
        site, of: kind, at: kind.listPath, { ListEntry($0, note: note(on: $0, site)) },
        orders: orders(of: kind, content), head: head
      ).pages()
    }
  }

  /// Other ways to look at the same.
  private static func orders(of kind: PageKind, _ content: SiteContent)
    -> [(title: InterfaceText, path: SitePath)]
  {
    switch kind {
    case .caseStudy where CaseQuestionView.exists(content):
      return [(.alphabetical, kind.listPath), (.caseQuestionsTitle, SiteAddress.caseQuestions)]
    case .bottleneck:
      return [(.alphabetical, kind.listPath), (.solutionsAllTitle, SiteAddress.solutions)]
    default: return []
    }
  }

  private static func regions(_ site: SiteOverview) -> [ListEntry] {
    let content = site.context.content
    let t = site.context.strings
    return content.register.regions.map {
      let count = t(.municipalitiesKnown, ["aantal": String($0.members.count)])
      return ListEntry(
        title: $0.name, path: $0.pageID.path,
        summary: content.page(ofRegion: $0.slug)?.metadata.summary,
        note: $0.members.count == 1 ? t(.municipalitiesKnownOne) : count)
    }
  }

  private static func sources(_ site: SiteOverview) -> [ListEntry] {
    let t = site.context.strings
    return site.context.content.sources.map {
      let year = YearText.text($0.date, inferred: $0.dateIsInferred, t)
      return ListEntry(
        title: $0.title.value, path: $0.pageID.path,
        note: "\(year) · \(SourceListView.publisher(of: $0, t))")
    }
  }

  /// What helps to choose: the year of a case.
  private static func note(on page: Page, _ site: SiteOverview) -> String? {
    guard case .caseStudy(let year) = page.details else { return nil }
    return YearText.text(year, inferred: false, site.context.strings)
  }
}
