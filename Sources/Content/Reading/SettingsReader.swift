import Core

/// Reads `content/site.yaml`.
package enum SettingsReader {
  package static func read(_ file: SourceFile) -> (SiteSettings, [Diagnostic]) {
    let context = YAMLContext(file)
    guard let reader = context.composeMapping() else {
      return (SiteSettings(title: ""), context.diagnostics)
    }
    var settings = SiteSettings(title: reader.text("titel", required: true)?.value ?? "")
    settings.subtitle = reader.filled("ondertitel")
    settings.baseURL = reader.baseURL("adres")
    settings.publisher = reader.filled("uitgever")
    settings.contact = reader.filled("contact")
    settings.repository = reader.filled("repository")
    settings.license = reader.filled("licentie") ?? settings.license
    if let term = reader.text("controletermijn") {
      if let months = Period.months(term.value) {
        settings.reviewMonths = months
      } else {
        reader.report(.wrongType(key: "controletermijn", expected: .period), at: term.location)
      }
    }
    settings.frequentQuestions = reader.slugs("meest_gevraagd")
    settings.guides = reader.slugs("gidsen")
    settings.plainLanguageAudiences = reader.slugs("eenvoudig_voor")
    reader.finish()
    return (settings, context.diagnostics)
  }
}

extension MappingReader {
  /// A text that is not empty; an empty one means that the owner has yet to fill it in.
  fileprivate func filled(_ key: String) -> String? {
    text(key).flatMap { $0.value.isEmpty ? nil : $0.value }
  }

  fileprivate func slugs(_ key: String) -> [Located<Slug>] {
    texts(key).compactMap { text in
      if let slug = Slug(exactly: text.value) { return Located(slug, at: text.location) }
      report(.wrongType(key: key, expected: .slug), at: text.location)
      return nil
    }
  }

  fileprivate func baseURL(_ key: String) -> SiteURL? {
    guard let text = text(key), !text.value.isEmpty else { return nil }
    if let url = SiteURL(text.value) { return url }
    report(.wrongType(key: key, expected: .url), at: text.location)
    return nil
  }
}
