import Core
import Templates

/// A list from A to Z, over as many sheets as it takes. The letters lead to the sheet where they
/// begin.
struct AlphabeticalList: Sendable {
  /// A list shorter than this needs no letters.
  private static let threshold = 25

  private let site: SiteOverview
  private let path: SitePath
  private let count: Int
  private let sorted: Lazy<Sorted>
  private let size: Int
  private let isNamesOnly: Bool
  private let head: @Sendable (PageFrame) -> PageHead
  private let orders: [(title: InterfaceText, path: SitePath)]

  /// The entries in order; no page needs them before one of the list's own is looked at.
  private struct Sorted: Sendable {
    let entries: [ListEntry]
    /// The letter of each entry.
    let letters: [String?]
    /// By letter the number of the sheet on which it begins.
    let sheetOfLetter: [String: Int]

    init(_ entries: [ListEntry], size: Int) {
      let sorted = entries.sortedByTitle(\.title)
      let letters = sorted.map { Letter.of($0.title) }
      self.entries = sorted
      self.letters = letters
      sheetOfLetter = Dictionary(
        letters.enumerated().compactMap { index, letter in letter.map { ($0, index / size + 1) } },
        uniquingKeysWith: { first, _ in first })
    }
  }

  /// - Parameters:
  ///   - count: how many entries there are.
  ///   - entries: makes them, in any order.
  init(
    _ site: SiteOverview, at path: SitePath, count: Int,
    _ entries: @escaping @Sendable () -> [ListEntry], size: Int = Paging.size,
    isNamesOnly: Bool = false, orders: [(title: InterfaceText, path: SitePath)] = [],
    head: @escaping @Sendable (PageFrame) -> PageHead
  ) {
    self.site = site
    self.path = path
    self.count = count
    sorted = Lazy { Sorted(entries(), size: size) }
    self.size = size
    self.isNamesOnly = isNamesOnly
    self.head = head
    self.orders = orders
  }

  func pages() -> [PlannedPage] {
    let paging = Paging(path, entries: count, size: size)
    return (1...paging.count).map { number in
      PlannedPage(path: paging.path(number), template: "lijst", changed: nil) {
        value(sheet: number, paging)
      }
    }
  }

  /// Links to the letters, from any page; no address where nothing begins with one.
  func letters(in frame: PageFrame) -> [(title: String, address: String?)] {
    jumps(frame, Paging(path, entries: count, size: size))
  }

  private func value(sheet number: Int, _ paging: Paging) -> TemplateValue {
    let frame = PageFrame(site, at: paging.path(number))
    var head = head(frame)
    paging.name(&head, sheet: number, frame.t)
    var list = ListView(head: head)
    list.orders = number == 1 ? orders : []
    let first = (number - 1) * size
    let sheet = first..<min(first + size, count)
    if count < Self.threshold {
      list.groups = sheet.isEmpty ? [] : [whole(frame)]
    } else {
      list.groups = groups(sheet, frame)
      list.jumps = (.toLetter, jumps(frame, paging))
    }
    list.paging = paging.value(current: number, in: frame)
    return list.value(in: frame)
  }

  private func whole(_ frame: PageFrame) -> ListGroup {
    ListGroup(
      id: "k-lijst", title: frame.t(.allItems), entries: sorted.value.entries,
      isNamesOnly: isNamesOnly)
  }

  private func groups(_ sheet: Range<Int>, _ frame: PageFrame) -> [ListGroup] {
    var groups: [ListGroup] = []
    let (entries, letters) = (sorted.value.entries, sorted.value.letters)
    for index in sheet {
      let letter = letters[index]
      let id = Letter.anchor(letter)
      if groups.last?.id != id {
        let name = letter ?? frame.t(.otherSigns)
        let isContinued = groups.isEmpty && index > 0 && letters[index - 1] == letter
        groups.append(
          ListGroup(
            id: id, title: isContinued ? frame.t(.letterContinued, ["letter": name]) : name,
            entries: [], isNamesOnly: isNamesOnly))
      }
      groups[groups.count - 1].entries.append(entries[index])
    }
    return groups
  }

  private func jumps(_ frame: PageFrame, _ paging: Paging) -> [(title: String, address: String?)] {
    let sheetOfLetter = sorted.value.sheetOfLetter
    return Letter.alphabet.map { letter in
      (
        letter,
        sheetOfLetter[letter].map {
          frame.address(paging.path($0), anchor: Letter.anchor(letter))
        }
      )
    }
  }
}
