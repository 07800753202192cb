import Content
import Core
import Templates

/// The short list of what a page is about and for whom.
struct FeatureView {
  private let frame: PageFrame
  private var rows: [TemplateValue] = []

  init(_ frame: PageFrame) { self.frame = frame }

  var value: TemplateValue { .rows(rows) }

  /// The common features of an authored page.
  static func value(of page: Page, in frame: PageFrame) -> TemplateValue {
    var features = FeatureView(frame)
    features.addCommon(of: page)
    return features.value
  }

  mutating func add(_ title: InterfaceText, _ values: [TemplateValue]) {
    guard !values.isEmpty else { return }
    rows.append(["titel": .string(frame.t(title)), "waarden": .list(values)])
  }

  mutating func add(_ title: InterfaceText, _ text: String?) {
    if let text { add(title, [.link(text, nil)]) }
  }

  mutating func addCommon(of page: Page) {
    let metadata = page.metadata
    addMunicipalities(of: page)
    add(
      .topics,
      metadata.topics.compactMap { topic in
        frame.site.topic(topic.value).map { frame.commonLink($0.title, $0.id.path) }
      })
    add(
      .audiences,
      metadata.audiences.compactMap { id in
        frame.content.vocabularies.audiences.entry(id).map {
          frame.commonLink($0.label, SiteAddress.audience(id))
        }
      })
    add(
      .situations,
      metadata.situations.compactMap { id in
        frame.content.vocabularies.situations.entry(id).map { .link($0.label, nil) }
      })
    add(.step, metadata.step.flatMap { frame.content.vocabularies.steps.entry($0)?.label })
  }

  mutating func addMunicipalities(of page: Page) {
    let register = frame.content.register
    let municipalities = page.metadata.municipalities.compactMap { register.municipality($0.value) }
    add(.municipalities, municipalities.map { frame.commonLink($0.name, $0.pageID.path) })
    let regions = page.metadata.regions.compactMap { register.region($0.value) }
    add(.regions, regions.map { frame.commonLink($0.name, $0.pageID.path) })
  }
}
