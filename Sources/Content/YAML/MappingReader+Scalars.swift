import Core

extension MappingReader {
  func text(_ key: String, required: Bool = false) -> Located<String>? {
    node(key, required: required).flatMap { scalar($0, key: key, expected: .text) }
  }

  func integer(_ key: String, required: Bool = false) -> Int? {
    converted(key, required, .integer) { Int($0) }
  }

  /// `ja`/`nee`, or YAML's own `true`/`false`.
  func flag(_ key: String) -> Bool? {
    converted(key, false, .yesNo) { YesNo.value(of: $0) }
  }

  func slug(_ key: String, required: Bool = false) -> Located<Slug>? {
    located(key, required, .slug) { Slug(exactly: $0) }
  }

  func referenceDate(_ key: String, required: Bool = false) -> ReferenceDate? {
    located(key, required, .referenceDate) { ReferenceDate($0) }?.value
  }

  /// A calendar date; a date that has the right form but does not exist is said to be so.
  func date(_ key: String, required: Bool = false) -> Located<CalendarDate>? {
    guard let node = node(key, required: required),
      let text = scalar(node, key: key, expected: .date)
    else { return nil }
    return date(text, key: key)
  }

  func date(_ text: Located<String>, key: String) -> Located<CalendarDate>? {
    if let date = CalendarDate(iso: text.value) { return Located(date, at: text.location) }
    reportNoDate(text, key: key, expected: .date)
    return nil
  }

  /// Says whether the form is wrong, and then how that day is written, or the day does not exist.
  func reportNoDate(
    _ text: Located<String>, key: String, expected: YAMLProblem.Expectation
  ) {
    let digits = text.value.split(separator: "-", omittingEmptySubsequences: false)
      .map { $0.allSatisfy(\.isASCIIDigit) ? $0.utf8.count : 0 }
    if digits == [4, 2, 2] {
      report(.impossibleDate(text.value), at: text.location)
      return
    }
    let better = CalendarDate(otherForm: text.value)?.iso
    context.report(
      YAMLProblem.wrongType(key: key, expected: expected), at: text.location,
      suggestions: better.map { [.didYouMean($0)] } ?? [])
  }

  /// An https or http address.
  func url(_ key: String) -> String? {
    located(key, false, .url) { text -> String? in
      let isURL = text.hasPrefix("https://") || text.hasPrefix("http://")
      return isURL && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x22 && $0 != 0x3C } ? text : nil
    }?.value
  }

  /// One of the cases of a closed list.
  func choice<Choice>(
    _ key: String, _: Choice.Type = Choice.self, among allowed: [Choice]? = nil,
    required: Bool = false
  ) -> Choice? where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    guard let text = text(key, required: required) else { return nil }
    if let choice = Choice(rawValue: text.value),
      allowed?.contains(where: { $0.rawValue == text.value }) ?? true
    {
      return choice
    }
    reportNotInList(
      text, key: key, allowed: (allowed ?? Array(Choice.allCases)).map(\.rawValue))
    return nil
  }

  func reportNotInList(_ text: Located<String>, key: String, allowed: [String]) {
    let suggestion = NearMiss.closest(to: text.value, among: allowed)
    context.report(
      YAMLProblem.notInList(key: key, value: text.value, allowed: allowed), at: text.location,
      suggestions: suggestion.map { [.didYouMean(yaml: $0)] } ?? [])
  }

  func scalar(
    _ value: YAMLValue, key: String, expected: YAMLProblem.Expectation
  ) -> Located<String>? {
    let place = context.location(of: value)
    guard case .scalar(let scalar) = value.content else {
      report(.wrongType(key: key.isEmpty ? nil : key, expected: expected), at: place)
      return nil
    }
    return Located(scalar.text.trimmingNewlines, at: place)
  }

  private func converted<Value>(
    _ key: String, _ required: Bool, _ expected: YAMLProblem.Expectation,
    _ convert: (String) -> Value?
  ) -> Value? {
    located(key, required, expected, convert)?.value
  }

  private func located<Value>(
    _ key: String, _ required: Bool, _ expected: YAMLProblem.Expectation,
    _ convert: (String) -> Value?
  ) -> Located<Value>? {
    guard let node = node(key, required: required),
      let text = scalar(node, key: key, expected: expected)
    else { return nil }
    guard let value = convert(text.value) else {
      report(.wrongType(key: key, expected: expected), at: text.location)
      return nil
    }
    return Located(value, at: text.location)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension CalendarDate {
  /// Reads the other usual ways to write a day: `1-5-2026`, `01-05-2026`, `2026-5-1`.
  fileprivate init?(otherForm text: String) {
    let numbers = text.split(separator: "-").compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    if numbers[0] > 31 {
      self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    } else {
      self.init(year: numbers[2], month: numbers[1], day: numbers[0])
    }
  }
}

extension String {
  /// Block scalars end in a newline that nobody means.
  var trimmingNewlines: String {
    guard utf8.last == UInt8(ascii: "\n") else { return self }
    var text = Substring(self)
    while text.last == "\n" { text.removeLast() }
    return String(text)
  }
}
