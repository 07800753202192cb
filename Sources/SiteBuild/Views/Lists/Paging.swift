import Core
import Templates

/// Cuts a long list into sheets, each a page of its own, and links them.
struct Paging: Sendable {
  /// Enough to browse, few enough for a slow telephone.
  static let size = 100

  /// The first sheet's address.
  let list: SitePath
  let count: Int

  init(_ list: SitePath, entries: Int, size: Int = Paging.size) {
    self.list = list
    count = max(1, (entries + size - 1) / size)
  }

  func path(_ number: Int) -> SitePath { SiteAddress.sheet(number, of: list) }

  /// A further sheet says which it is, and its trail leads by the first.
  func name(_ head: inout PageHead, sheet number: Int, _ t: InterfaceStrings) {
    guard number > 1 else { return }
    head.crumbs?.append(.init(title: head.title, path: list))
    head.title = t(.pageTitle, ["titel": head.title, "nummer": String(number)])
  }

  /// Null when there is one sheet only.
  func value(current: Int, in frame: PageFrame) -> TemplateValue {
    guard count > 1 else { return nil }
    let stand = frame.t(.pageOf, ["nummer": String(current), "aantal": String(count)])
    return [
      "stand": .string(stand),
      "vorige": current > 1 ? ["adres": .string(frame.address(path(current - 1)))] : nil,
      "volgende": current < count ? ["adres": .string(frame.address(path(current + 1)))] : nil,
      "nummers": .list(
        numbers(around: current).map { number in
          frame.link(String(number), path(number)).adding([("huidig", .bool(number == current))])
        }),
    ]
  }

  /// The first, the last, and those nearby.
  private func numbers(around current: Int) -> [Int] {
    (1...count).filter { $0 == 1 || $0 == count || abs($0 - current) <= 2 }
  }
}
