import Content
import Core
import Templates

/// The sources of a page, each once, with its year and what is wrong with it.
enum SourceListView {
  /// More places than this in one source are found at the facts themselves.
  private static let placeLimit = 3

  static func value(_ citations: [Citation], in frame: PageFrame) -> TemplateValue {
    .rows(rows(citations, in: frame).map(\.row))
  }

  /// In the order in which they are cited first.
  static func rows(_ citations: [Citation], in frame: PageFrame)
    -> [(source: Source, row: TemplateValue)]
  {
    var order: [(source: Slug, citations: [Citation])] = []
    var places: [Slug: Int] = [:]
    for citation in citations {
      if let place = places[citation.source] {
        order[place].citations.append(citation)
      } else {
        places[citation.source] = order.count
        order.append((citation.source, [citation]))
      }
    }
    return order.compactMap { id, citations in
      frame.content.source(id).map { ($0, row($0, citations, in: frame)) }
    }
  }

  private static func row(_ source: Source, _ citations: [Citation], in frame: PageFrame)
    -> TemplateValue
  {
    let t = frame.t
    let fact = citations.first?.fact
    let anchor = citations.allSatisfy { $0.fact == fact } ? fact : nil
    return [
      "titel": .string(source.title.value),
      "adres": .string(frame.address(source.pageID.path, anchor: anchor?.text)),
      "plaats": .text(places(citations, source)),
      "jaar": .string(YearText.text(source.date, inferred: source.dateIsInferred, t)),
      "uitgever": .string(publisher(of: source, t)),
      "staat": source.state == .current ? nil : .string(t(source.state.text)),
    ]
  }

  static func publisher(of source: Source, _ t: InterfaceStrings) -> String {
    source.publisher == t(.unknown) ? t(.publisherUnknown) : source.publisher
  }

  private static func places(_ citations: [Citation], _ source: Source) -> String? {
    var places: [String] = []
    for citation in citations {
      let place = citation.place ?? citation.fact.flatMap { source.fact($0)?.place }
      if let place, !places.contains(place) { places.append(place) }
    }
    guard (1...placeLimit).contains(places.count) else { return nil }
    return places.joined(separator: "; ")
  }
}
