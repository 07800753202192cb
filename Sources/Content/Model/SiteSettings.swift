import Core

/// The settings in `content/site.yaml`. What is empty reads "nog niet ingevuld" on the pages.
package struct SiteSettings: Sendable {
  package var title: String
  package var subtitle: String?
  /// The address of the site, ending in a slash: `https://kennisbank.example/`.
  package var baseURL: SiteURL?
  package var publisher: String?
  package var contact: String?
  package var repository: String?
  package var license: String
  /// After how many months a page without `controleren_voor` wants checking.
  package var reviewMonths: Int
  /// The questions that the home page shows first.
  package var frequentQuestions: [Located<Slug>]
  /// The plain pages that the home page leads to, below its search box.
  package var guides: [Located<Slug>]
  /// The audiences whose questions stand on the page of short versions; none means all.
  package var plainLanguageAudiences: [Located<Slug>]

  package init(title: String) {
    self.title = title
    license = "CC BY 4.0"
    reviewMonths = 12
    frequentQuestions = []
    guides = []
    plainLanguageAudiences = []
  }
}
