import Core

/// What every page says of itself in its front matter.
package struct PageMetadata: Sendable {
  package enum Status: String, CaseIterable, Sendable {
    case draft = "concept"
    case published = "gepubliceerd"
  }

  package var title: Located<String>
  package var summary: String
  /// The last real change.
  package var date: CalendarDate
  /// What changed, the latest first.
  package var changes: [PageChange] = []
  package var topics: [Located<Slug>] = []
  package var municipalities: [Located<MunicipalityCode>] = []
  package var regions: [Located<Slug>] = []
  /// Who reads it.
  package var audiences: [Slug] = []
  /// Whom it is about.
  package var situations: [Slug] = []
  package var step: Slug?
  package var checked: CalendarDate?
  /// The day by which somebody must look at it again.
  package var checkBefore: CalendarDate?
  package var owner: String?
  package var citations: [Citation] = []
  package var status: Status = .published
  package var validFrom: CalendarDate?
  package var validUntil: CalendarDate?
  /// Former addresses that lead here.
  package var aliases: [Located<SitePath>] = []
  package var keywords: [String] = []
  /// Figures in the text that no source has, because the editors worked them out.
  package var ownFigures: [Located<String>] = []

  package init(title: Located<String>, summary: String, date: CalendarDate) {
    self.title = title
    self.summary = summary
    self.date = date
  }

  /// What the last real change was, where the editors say so.
  package var latestChange: PageChange? { changes.first.flatMap { $0.date == date ? $0 : nil } }

  package func isOverdue(on day: CalendarDate) -> Bool {
    checkBefore.map { $0 < day } ?? false
  }
  package func isExpired(on day: CalendarDate) -> Bool {
    validUntil.map { $0 < day } ?? false
  }
  package func isNotYetValid(on day: CalendarDate) -> Bool {
    validFrom.map { $0 > day } ?? false
  }
}
