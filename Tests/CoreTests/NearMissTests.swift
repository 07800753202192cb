import Core
import Testing

@Suite struct NearMissTests {
  @Test(arguments: [
    ("Meijerijstad", "Meierijstad"),
    ("Amlere", "Almere"),
    ("zwole", "Zwolle"),
    ("Nijmegenn", "Nijmegen"),
    ("almere", "Almere"),
    ("Sudwest Fryslan", "Súdwest-Fryslân"),
  ])
  func `a slip of the pen finds what was meant`(word: String, meant: String) {
    let names = ["Almere", "Meierijstad", "Nijmegen", "Súdwest-Fryslân", "Zwolle"]
    #expect(NearMiss.closest(to: word, among: names) == meant)
  }

  @Test func `two swapped neighbours count as one edit`() {
    #expect(NearMiss.closest(to: "oss", among: ["sos"]) == "sos")
    #expect(NearMiss.closest(to: "abc", among: ["cba"]) == nil)
  }

  @Test func `one edit is allowed for every three characters`() {
    #expect(NearMiss.closest(to: "abcdef", among: ["abcdxx"]) == "abcdxx")
    #expect(NearMiss.closest(to: "abcdef", among: ["abcxxx"]) == nil)
    #expect(NearMiss.closest(to: "abc", among: ["abx"]) == "abx")
    #expect(NearMiss.closest(to: "ab", among: ["ax"]) == nil)
  }

  @Test func `the nearest candidate wins over the first`() {
    #expect(
      NearMiss.closest(to: "werkgever", among: ["werkgeverij", "werkgevers"]) == "werkgevers")
  }

  @Test func `a tie goes to the first in sorted order, whatever the order of the candidates`() {
    let candidates = ["tipa", "tipb", "tipc"]
    #expect(NearMiss.closest(to: "tipx", among: candidates) == "tipa")
    #expect(NearMiss.closest(to: "tipx", among: candidates.reversed()) == "tipa")
    #expect(NearMiss.closest(to: "tipx", among: Set(candidates)) == "tipa")
  }

  @Test func `nothing to choose from gives nothing`() {
    #expect(NearMiss.closest(to: "almere", among: [String]()) == nil)
  }

  @Test func `a very long word costs no time and finds nothing`() {
    let word = String(repeating: "x", count: 200_000)
    #expect(NearMiss.closest(to: word, among: ["titel", "datum"]) == nil)
  }
}
