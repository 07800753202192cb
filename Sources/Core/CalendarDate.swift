/// A day in the Gregorian calendar, without time or time zone.
package struct CalendarDate: Hashable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Nil when there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.daysInMonth(month, year: year)).contains(day)
    else { return nil }
    self.init(uncheckedYear: year, month: month, day: day)
  }

  /// Reads `YYYY-MM-DD`, exactly; nil for anything else and for days that do not exist.
  package init?(iso text: String) {
    guard text.utf8.count == 10 else { return nil }
    var numbers = (0, 0, 0)
    for (index, byte) in text.utf8.enumerated() {
      if index == 4 || index == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard (0x30...0x39).contains(byte) else { return nil }
      let digit = Int(byte) - 0x30
      switch index {
      case 0..<4: numbers.0 = numbers.0 * 10 + digit
      case 5...6: numbers.1 = numbers.1 * 10 + digit
      default: numbers.2 = numbers.2 * 10 + digit
      }
    }
    self.init(year: numbers.0, month: numbers.1, day: numbers.2)
  }

  private init(uncheckedYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// `2026-05-01`
  package var iso: String {
    String(unsafeUninitializedCapacity: 10) { text in
      var rest = (year * 100 + month) * 100 + day
      for place in text.indices.prefix(10).reversed() {
        if place == 4 || place == 7 {
          text[place] = UInt8(ascii: "-")
        } else {
          text[place] = UInt8(ascii: "0") + UInt8(rest % 10)
          rest /= 10
        }
      }
      return 10
    }
  }

  /// `1 mei 2026`
  package var dutch: String {
    var text = ByteBuffer(capacity: 24)
    text.append(String(day))
    text.append(literal: " ")
    text.append(Self.monthNames[month - 1])
    text.append(literal: " ")
    text.append(String(year))
    return text.text
  }

  /// The same day `months` later; the last day of that month where it has no such day.
  package func adding(months: Int) -> CalendarDate {
    let total = year * 12 + (month - 1) + months
    guard total >= 12 else { return .earliest }
    let newYear = min(9999, total / 12)
    let newMonth = total % 12 + 1
    let newDay = min(day, Self.daysInMonth(newMonth, year: newYear))
    return CalendarDate(uncheckedYear: newYear, month: newMonth, day: newDay)
  }

  package static func daysInMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  package static let monthNames = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]
}

extension CalendarDate: Comparable {
  @inlinable package static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  package var description: String { iso }
}

extension CalendarDate {
  /// The first day that can be written.
  package static let earliest = CalendarDate(uncheckedYear: 1, month: 1, day: 1)
}

extension CalendarDate {
  /// The day that lies `days` after 1 January 1970 (Howard Hinnant's civil_from_days).
  package init(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      uncheckedYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}
