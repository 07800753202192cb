import Content
import Core

/// The facts from one part of a source: a chapter, a section under a heading.
struct SourceFactGroup {
  /// Nil where the facts of a source are not divided.
  var title: String?
  var facts: [SourceFact]

  /// Fewer facts than this stand in one list.
  private static let threshold = 12

  var id: String? { title.map { "k-deel-" + Slug.folding($0) } }

  var outline: OutlineView.Entry? {
    guard let id, let title else { return nil }
    return .init(id: id, title: title)
  }

  /// Divided by what the place of a fact begins with ("hoofdstuk Almere, …"), in the order of the first
  /// fact of each part; not divided when that gives hardly more than one fact a part.
  static func groups(of source: Source) -> [SourceFactGroup] {
    guard !source.facts.isEmpty else { return [] }
    let whole = [SourceFactGroup(title: nil, facts: Array(source.facts))]
    guard source.facts.count >= threshold else { return whole }
    var order: [String] = []
    var groups: [String: [SourceFact]] = [:]
    for fact in source.facts {
      let title = title(of: fact)
      if groups[title] == nil { order.append(title) }
      groups[title, default: []].append(fact)
    }
    guard order.count > 1, order.count * 2 <= source.facts.count,
      Set(order.map { Slug.folding($0) }).count == order.count
    else { return whole }
    return order.map { SourceFactGroup(title: $0, facts: groups[$0] ?? []) }
  }

  /// What stands before the first comma or bracket, without "hoofdstuk" and quotation marks.
  private static func title(of fact: SourceFact) -> String {
    var text = fact.place.prefix { $0 != "," && $0 != "(" }
    if text.hasPrefix("hoofdstuk ") { text = text.dropFirst("hoofdstuk ".count) }
    let title = text.filter { !"“”‘’\"".contains($0) }
      .split(separator: " ").joined(separator: " ")
    return title.prefix(1).uppercased() + title.dropFirst()
  }
}
