import Content
import Core
import Templates

/// What every page that an editor wrote has in common.
struct AuthoredPage: Sendable {
  let page: Page
  let frame: PageFrame

  init(_ page: Page, _ site: SiteOverview) {
    self.page = page
    frame = PageFrame(site, at: page.id.path)
  }

  var t: InterfaceStrings { frame.t }

  /// The head of the page, with the list of its kind as the trail.
  func head(style: String) -> PageHead {
    let kind = page.id.kind
    var head = PageHead(style: style, title: page.title, summary: page.metadata.summary)
    head.changed = page.metadata.date
    head.isArticle = true
    head.section = section(of: kind)
    head.crumbs = crumbs(of: kind)
    head.kindName = t(kind.singular)
    head.subject = .article(page)
    return head
  }

  /// The parts that stand on every authored page.
  func parts() -> [(TemplateKey, TemplateValue)] {
    let review = ReviewView(page.metadata)
    return [
      ("meldingen", review.notices(in: frame)),
      ("lichaam", BodyView.value(page, in: frame)),
      ("woorden", TermListView.value(page, in: frame)),
      ("inhoudsopgave", OutlineView.value(OutlineView.entries(of: page))),
      ("kenmerken", FeatureView.value(of: page, in: frame)),
      ("bronnen", SourceListView.value(page.allCitations, in: frame)),
      ("verwant", RelatedView.related(to: page.id, in: frame)),
      ("terugverwijzingen", RelatedView.backlinks(to: page.id.path, in: frame)),
      ("controle", review.value(in: frame)),
    ]
  }

  func value(_ head: PageHead, _ more: [(TemplateKey, TemplateValue)] = []) -> TemplateValue {
    ChromeView.value(head, in: frame, parts() + more)
  }

  private func section(of kind: PageKind) -> SitePath? {
    switch kind {
    case .municipality, .region: PageKind.municipality.listPath
    case .topic, .question: kind.listPath
    case .caseStudy, .tip, .bottleneck, .checklist, .exercise, .organisation:
      SiteAddress.practice
    case .guide, .term, .page, .source: nil
    }
  }

  private func crumbs(of kind: PageKind) -> [PageHead.Crumb] {
    if kind == .page { return parents() }
    let list = PageHead.Crumb(title: t(kind.plural), path: kind.listPath)
    guard GeneratedPages.practiceKinds.contains(kind) else { return [list] }
    return [.init(title: t(.practiceTitle), path: SiteAddress.practice), list]
  }

  /// The pages above a nested page, as far as they exist.
  private func parents() -> [PageHead.Crumb] {
    page.id.slugs.indices.dropFirst().compactMap { end in
      let id = PageID(.page, slugs: Array(page.id.slugs[..<end]))
      return frame.content.page(id).map { .init(title: $0.title, path: id.path) }
    }
  }
}
