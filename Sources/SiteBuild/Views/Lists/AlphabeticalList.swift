import Content
import Core
import Templates

/// A list from A to Z, over as many sheets as it takes. The letters lead to the sheet where they
/// begin.
struct AlphabeticalList<Item: Sendable>: Sendable {
  private let site: SiteOverview
  private let path: SitePath
  private let count: Int
  private let sorted: Lazy<Sorted>
  private let entry: @Sendable (Item) -> ListEntry
  private let size: Int
  private let isNamesOnly: Bool
  private let head: @Sendable (PageFrame) -> PageHead
  private let orders: [(title: InterfaceText, path: SitePath)]

  /// A list shorter than this needs no letters.
  private var hasLetters: Bool { count >= 25 }

  /// The items in order; no page needs them before one of the list's own is looked at.
  private struct Sorted: Sendable {
    let items: [Item]
    /// The letter of each item.
    let letters: [String?]
    /// By letter the number of the sheet on which it begins.
    let sheetOfLetter: [String: Int]

    init(_ items: [Item], _ title: (Item) -> String, size: Int) {
      let letters = items.map { Letter.of(title($0)) }
      self.items = items
      self.letters = letters
      sheetOfLetter = Dictionary(
        letters.enumerated().compactMap { index, letter in letter.map { ($0, index / size + 1) } },
        uniquingKeysWith: { first, _ in first })
    }
  }

  /// - Parameters:
  ///   - count: how many items there are.
  ///   - items: makes them, in the order of their titles.
  init(
    _ site: SiteOverview, at path: SitePath, count: Int, _ items: @escaping @Sendable () -> [Item],
    title: @escaping @Sendable (Item) -> String, _ entry: @escaping @Sendable (Item) -> ListEntry,
    size: Int = Paging.size, isNamesOnly: Bool = false,
    orders: [(title: InterfaceText, path: SitePath)] = [],
    head: @escaping @Sendable (PageFrame) -> PageHead
  ) {
    self.site = site
    self.path = path
    self.count = count
    sorted = Lazy { Sorted(items(), title, size: size) }
    self.entry = entry
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
    if !hasLetters {
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
      id: "k-lijst", title: frame.t(.allItems), entries: sorted.value.items.map(entry),
      isNamesOnly: isNamesOnly)
  }

  private func groups(_ sheet: Range<Int>, _ frame: PageFrame) -> [ListGroup] {
    var groups: [ListGroup] = []
    let (items, letters) = (sorted.value.items, sorted.value.letters)
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
      groups[groups.count - 1].entries.append(entry(items[index]))
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

extension AlphabeticalList<ListEntry> {
  /// - Parameter entries: makes them, in any order.
  init(
    _ site: SiteOverview, at path: SitePath, count: Int,
    _ entries: @escaping @Sendable () -> [ListEntry], size: Int = Paging.size,
    isNamesOnly: Bool = false, orders: [(title: InterfaceText, path: SitePath)] = [],
    head: @escaping @Sendable (PageFrame) -> PageHead
  ) {
    self.init(
      site, at: path, count: count, { entries().sortedByTitle(\.title) }, title: \.title, { $0 },
      size: size, isNamesOnly: isNamesOnly, orders: orders, head: head)
  }
}

extension AlphabeticalList<Page> {
  /// The list of all pages of a kind.
  init(
    _ site: SiteOverview, of kind: PageKind, at path: SitePath,
    _ entry: @escaping @Sendable (Page) -> ListEntry = { ListEntry($0) },
    orders: [(title: InterfaceText, path: SitePath)] = [],
    head: @escaping @Sendable (PageFrame) -> PageHead
  ) {
    self.init(
      site, at: path, count: site.pages(of: kind).count, { site.pagesByTitle(of: kind) },
      title: \.title, entry, orders: orders, head: head)
  }
}
