import Content
import Core

/// The pages that have a feed of their own, so that they can point to it: known without making feeds.
struct FeedPages {
  let paths: Set<SitePath>

  init(_ content: SiteContent) {
    // What no page was found for yet. It is not looked further than where there is nothing left.
    var topics = Set(content.topics.compactMap(\.id.slug))
    var audiences = Set(content.vocabularies.audiences.entries.map(\.id))
    var municipalities = Set(content.register.municipalities.map(\.code))
    let subjects = PageSubjects(content)
    var isAny = false
    for page in content.pages where !page.isExpired(on: content.asOf) {
      isAny = true
      if topics.isEmpty && audiences.isEmpty && municipalities.isEmpty { break }
      if !topics.isEmpty { topics.subtract(PageSubjects.topics(page)) }
      if !audiences.isEmpty { audiences.subtract(page.metadata.audiences) }
      if !municipalities.isEmpty { municipalities.subtract(subjects.municipalities(page)) }
    }
    let ofTopics = content.topics.filter { $0.id.slug.map { !topics.contains($0) } ?? false }
    let ofAudiences = content.vocabularies.audiences.entries.filter { !audiences.contains($0.id) }
    let ofMunicipalities = content.register.municipalities.filter {
      !municipalities.contains($0.code) && content.hasFacts($0)
    }
    paths = Set(
      (isAny ? [.root] : []) + ofTopics.map(\.id.path)
        + ofAudiences.map { SiteAddress.audience($0.id) } + ofMunicipalities.map(\.pageID.path))
  }
}
