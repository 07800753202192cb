import Core

/// Reads the keys that all kinds share.
extension MappingReader {
  func metadata(of id: PageID, _ known: ContentContext) -> PageMetadata {
    let title = text("titel", required: true)
    let summary = text("samenvatting", required: true)
    // Text has at least as many bytes as characters, which take long to count.
    if let summary, summary.value.utf8.count > 200, summary.value.count > 200 {
      context.report(
        ContentProblem.summaryTooLong(summary.value.count), at: summary.location)
    }
    let date = date("datum", required: true)
    // A page that misses these is in error and never published; the stand-ins only let the other
    // checks go on.
    var metadata = PageMetadata(
      title: title ?? Located(id.slug?.text ?? "", at: location),
      summary: summary?.value ?? "", date: date?.value ?? .earliest)
    metadata.topics = topics("themas", known.topics)
    if id.kind != .municipality {
      metadata.municipalities = municipalities("gemeenten", known.register)
    }
    if id.kind != .region { metadata.regions = regions("regios", known.register) }
    metadata.audiences = entries(
      "doelgroepen", known.vocabularies.audiences, file: "doelgroepen.yaml")
    metadata.situations = entries(
      "situaties", known.vocabularies.situations, file: "situaties.yaml")
    metadata.step = entry("stap", known.vocabularies.steps, file: "stappen.yaml")
    let review = review(months: known.reviewMonths)
    metadata.checked = review.checked
    metadata.checkBefore = review.before
    metadata.owner = text("eigenaar")?.value
    metadata.citations = citations("bronnen", known.sources)
    metadata.status = choice("status") ?? .published
    let from = self.date("geldig_van")
    let until = self.date("geldig_tot")
    reportReversed(from, until)
    metadata.validFrom = from?.value
    metadata.validUntil = until?.value
    metadata.aliases = aliases("aliassen")
    metadata.keywords = texts("zoekwoorden").map(\.value)
    metadata.ownFigures = texts("eigen_cijfers")
    metadata.changes = changes("wijzigingen", notAfter: date?.value)
    return metadata
  }

  /// When the page was checked, and by when it must be again.
  func review(months: Int) -> (checked: CalendarDate?, before: CalendarDate?) {
    let checked = date("gecontroleerd")?.value
    guard let term = text("controleren_voor") else {
      return (checked, checked?.adding(months: months))
    }
    if let months = Period.months(term.value) {
      return (checked, checked?.adding(months: months))
    }
    if let day = CalendarDate(iso: term.value) { return (checked, day) }
    reportNoDate(term, key: "controleren_voor", expected: .period)
    return (checked, nil)
  }

  /// What changed when, the latest first; no change can be later than the last one of the page.
  private func changes(_ key: String, notAfter last: CalendarDate?) -> [PageChange] {
    mappings(key).compactMap { reader in
      let date = reader.date("datum", required: true)
      let text = reader.text("wat", required: true)
      reader.finish()
      guard let date, let text else { return nil }
      if let last, date.value > last {
        context.report(ContentProblem.changeAfterDate(last), at: date.location)
      }
      return PageChange(date: date.value, text: text.value)
    }.sorted { $0.date > $1.date }
  }

  private func aliases(_ key: String) -> [Located<SitePath>] {
    texts(key).compactMap { alias in
      guard let path = SitePath(alias.value), !path.text.isEmpty, path.isPage,
        alias.value.hasPrefix("/")
      else {
        context.report(
          ContentProblem.aliasInvalid(alias.value), at: alias.location,
          suggestions: betterAlias(alias.value).map { [.didYouMean($0)] } ?? [])
        return nil
      }
      return Located(path, at: alias.location)
    }
  }

  /// The same address with the slashes that it lacks.
  private func betterAlias(_ text: String) -> String? {
    guard let path = SitePath(text), !path.text.isEmpty else { return nil }
    return "/" + path.text + (path.isPage ? "" : "/")
  }
}

/// `12 maanden`, `1 jaar`: how long a check lasts.
enum Period {
  /// Nil when the text is not a period of at least a month.
  static func months(_ text: String) -> Int? {
    let parts = text.utf8.split(separator: UInt8(ascii: " "))
    guard parts.count == 2, let count = Int(Substring(parts[0])), (1...1200).contains(count) else {
      return nil
    }
    switch Substring(parts[1]) {
    case "maand", "maanden": return count
    case "jaar": return count * 12
    default: return nil
    }
  }
}
