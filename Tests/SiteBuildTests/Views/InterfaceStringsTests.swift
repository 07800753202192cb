import Testing

@testable import SiteBuild

@Suite struct InterfaceStringsTests {
  private let strings = InterfaceStrings([
    "plain": "Zoek", "seen": "In {jaar} was dit {wat}.", "brace": "a { b", "twice": "{x} en {x}",
  ])

  @Test func placesAreFilled() {
    #expect(strings("seen", ["wat": "zo", "jaar": "2019"]) == "In 2019 was dit zo.")
    #expect(strings("twice", ["x": "1"]) == "1 en 1")
  }

  @Test func aValueIsNotReadAsAPlace() {
    #expect(strings("seen", ["jaar": "{wat}", "wat": "zo"]) == "In {wat} was dit zo.")
  }

  @Test func aPlaceWithoutAValueStays() {
    #expect(strings("seen", ["jaar": "2019"]) == "In 2019 was dit {wat}.")
    #expect(strings("plain", ["x": "1"]) == "Zoek")
    #expect(strings("brace", ["x": "1"]) == "a { b")
  }

  @Test func aMissingKeyShowsAndIsNamed() {
    #expect(strings("weg") == "⟦weg⟧")
    #expect(strings.missing(from: ["plain", "weg"]) == ["weg"])
  }
}
