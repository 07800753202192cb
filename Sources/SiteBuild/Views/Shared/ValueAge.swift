import Content
import Templates

/// When a value is so old that a visitor must ask whether it still holds.
enum ValueAge {
  /// A value may be out of date when it is as many years old as this.
  static let recentYears = 3

  /// A warning for a page with these values; null when all are recent.
  static func warning(_ values: [RuleValue], in frame: PageFrame) -> TemplateValue {
    let newestOld = frame.content.asOf.year - recentYears
    let isOld = values.contains { ($0.referenceDate.year ?? newestOld) <= newestOld }
    return isOld ? .string(frame.t(.oldValues, ["jaar": String(newestOld)])) : nil
  }
}
