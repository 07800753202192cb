import Core
import Markdown
import Synchronization
import Testing

@testable import Content

@Suite struct RememberedPagesTests {
  private static func page(_ slug: String) throws -> Page {
    try Page(
      id: PageID(.tip, #require(Slug(exactly: slug))), file: "content/tips/\(slug).md",
      metadata: PageMetadata(
        title: Located(slug, at: SourceLocation(file: "x")), summary: "",
        date: #require(CalendarDate(iso: "2026-01-01"))),
      details: .tip, body: Markdown.parse([], file: "x", firstLine: 1, inChapters: false))
  }

  /// Makes values that name the page, and counts how many were made.
  private final class Maker: Sendable {
    private let made = Mutex<[String]>([])

    func callAsFunction(_ page: Page) -> String {
      made.withLock { $0.append(page.title) }
      return page.title
    }

    func take() -> [String] {
      made.withLock { made in
        defer { made = [] }
        return made.sorted()
      }
    }
  }

  @Test func onlyWhatIsNewIsMade() async throws {
    let (a, b, c) = (try Self.page("a"), try Self.page("b"), try Self.page("c"))
    let maker = Maker()
    let first = await RememberedPages<String>().updated(for: [a, b], jobs: 2) { maker($0) }
    #expect(first.pages.values == ["a", "b"])
    #expect(first.new == nil)
    #expect(maker.take() == ["a", "b"])

    // The same ids.
    let otherB = try Self.page("b")
    let second = await first.pages.updated(for: [a, otherB], jobs: 2) { maker($0) }
    #expect(second.pages.values == ["a", "b"])
    #expect(second.new == [1])
    #expect(maker.take() == ["b"])

    // One came, one went.
    let third = await second.pages.updated(for: [otherB, c], jobs: 2) { maker($0) }
    #expect(third.pages.values == ["b", "c"])
    #expect(third.new == nil)
    #expect(maker.take() == ["c"])
    let fourth = await third.pages.updated(for: [a, otherB, c], jobs: 2) { maker($0) }
    #expect(fourth.pages.values == ["a", "b", "c"])
    #expect(maker.take() == ["a"])
    #expect(await fourth.pages.updated(for: [], jobs: 2) { maker($0) }.pages.values == [])
  }

  @Test func whatDoesNotHoldIsMadeAgain() async throws {
    let pages = [try Self.page("a"), try Self.page("b"), try Self.page("c")]
    let maker = Maker()
    let known = await RememberedPages<String>().updated(for: pages, jobs: 1) { maker($0) }.pages
    _ = maker.take()
    let same = await known.updated(
      for: pages, jobs: 1, whereIt: { value, _ in value != "b" }, make: { maker($0) })
    #expect(same.new == [1])
    #expect(maker.take() == ["b"])
    let fewer = await known.updated(
      for: [pages[0], pages[2]], jobs: 1, whereIt: { value, _ in value != "c" },
      make: { maker($0) })
    #expect(fewer.pages.values == ["a", "c"])
    #expect(maker.take() == ["c"])
  }
}
