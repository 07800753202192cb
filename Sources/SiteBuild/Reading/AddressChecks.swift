import Content
import Core

/// Checks that every address leads to one thing, and that settings name what exists.
struct AddressChecks {
  private let content: SiteContent
  private let generated: Set<SitePath>

  init(_ content: SiteContent, generated: Set<SitePath>) {
    self.content = content
    self.generated = generated
  }

  func diagnostics() -> [Diagnostic] {
    takenAddresses() + takenAliases() + unknownQuestions() + unknownGuides() + unknownAudiences()
      + unknownReplacements() + unpublishedTopics()
  }

  /// The redirects of the site: from each alias to the page that has it, sorted.
  func redirects() -> [Redirect] {
    let former = content.register.former.compactMap { former in
      content.register.municipality(former.mergedInto).map { now in
        Redirect(
          from: PageKind.municipality.listPath.page(former.slug), to: now.pageID.path,
          title: content.page(of: now.code)?.title ?? now.name)
      }
    }
    let aliases = content.pages.flatMap { page in
      page.metadata.aliases.map { Redirect(from: $0.value, to: page.id.path, title: page.title) }
    }
    let wanted = Set((aliases + former).map(\.from))
    let taken = Set(content.pages.lazy.map(\.id.path).filter(wanted.contains))
    var seen = Set<SitePath>()
    return (aliases + former)
      .filter {
        !taken.contains($0.from) && !generated.contains($0.from) && seen.insert($0.from).inserted
      }
      .sorted { $0.from < $1.from }
  }

  /// A plain page at an address that the build uses itself.
  private func takenAddresses() -> [Diagnostic] {
    let lists = Set(PageKind.allCases.map(\.listPath)).union(SiteAddress.reserved)
    // Of most addresses the first part tells.
    let firstParts = Set(lists.compactMap { $0.text.split(separator: "/").first })
    return content.pages(of: .page)
      .filter { page in
        page.id.slugs.first.map { firstParts.contains($0.text[...]) } ?? false
          && lists.contains { !$0.text.isEmpty && page.id.path.text.hasPrefix($0.text) }
      }
      .map {
        Diagnostic(ContentProblem.addressTaken($0.id.path), at: $0.metadata.title.location)
      }
  }

  private func takenAliases() -> [Diagnostic] {
    guard content.pages.contains(where: { !$0.metadata.aliases.isEmpty }) else { return [] }
    var owners: [SitePath: SourceLocation?] = [:]
    for path in generated { owners.updateValue(nil, forKey: path) }
    for page in content.pages + content.unpublished {
      owners.updateValue(page.metadata.title.location, forKey: page.id.path)
    }
    for former in content.register.former {
      owners.updateValue(nil, forKey: PageKind.municipality.listPath.page(former.slug))
    }
    var found: [Diagnostic] = []
    for page in content.pages {
      for alias in page.metadata.aliases {
        if let owner = owners[alias.value] {
          let note = owner.map { Diagnostic.Note("Eerst gebruikt in", at: $0) }
          found.append(
            Diagnostic(
              ContentProblem.aliasTaken(alias.value), at: alias.location,
              notes: note.map { [$0] } ?? []))
        } else {
          owners.updateValue(alias.location, forKey: alias.value)
        }
      }
    }
    return found
  }

  private func unknownQuestions() -> [Diagnostic] {
    unknown(content.settings.frequentQuestions, among: slugs(of: .question)) {
      .questionUnknown($0)
    }
  }

  private func unknownGuides() -> [Diagnostic] {
    unknown(content.settings.guides, among: slugs(of: .page)) { .plainPageUnknown($0) }
  }

  private func unknownAudiences() -> [Diagnostic] {
    let audiences = content.vocabularies.audiences.entries.map(\.id)
    return unknown(content.settings.plainLanguageAudiences, among: audiences) {
      .audienceUnknown($0)
    }
  }

  private func unknownReplacements() -> [Diagnostic] {
    unknown(content.sources.compactMap(\.replacedBy), among: content.sources.map(\.id)) {
      .sourceUnknown($0)
    }
  }

  /// The names that are not among those that exist.
  private func unknown(
    _ names: [Located<Slug>], among known: [Slug], problem: (String) -> ContentProblem
  ) -> [Diagnostic] {
    let known = Set(known)
    return names.filter { !known.contains($0.value) }
      .map { name in
        let candidate = NearMiss.closest(to: name.value.text, among: known.map(\.text))
        return Diagnostic(
          problem(name.value.text), at: name.location,
          suggestions: candidate.map { [.didYouMean($0)] } ?? [])
      }
  }

  /// The pages of a kind that have an address of one part.
  private func slugs(of kind: PageKind) -> [Slug] {
    content.pages(of: kind).filter { $0.id.slugs.count == 1 }.compactMap(\.id.slug)
  }

  /// A topic that is a draft cannot be shown on a published page.
  private func unpublishedTopics() -> [Diagnostic] {
    let drafts = Set(content.unpublished.filter { $0.id.kind == .topic }.compactMap(\.id.slug))
    if drafts.isEmpty { return [] }
    return content.pages.flatMap { page in
      page.metadata.topics.filter { drafts.contains($0.value) }.map {
        Diagnostic(
          ContentProblem.draftReference("het thema \"\($0.value)\""), at: $0.location)
      }
    }
  }
}
