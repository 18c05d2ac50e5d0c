package import Vocabulary

/// Days, clocks, numbers and lists in words. Written by hand: two languages need no library of all of them.
package protocol DatesWording: Sendable {
  /// In words up to twelve, in digits above.
  func number(_ number: Int) -> String
  /// `2 november 2026`
  func day(_ day: Day) -> String
  /// Without the year when it is this year: `2 november`.
  func day(_ day: Day, seenOn today: Day) -> String
  /// As in a conversation: `gisteren`, `donderdag`, `over drie weken`; further away the date.
  func near(_ day: Day, seenOn today: Day) -> String
  /// `Maandag 23 november`
  func dateline(_ day: Day) -> String
  func weekday(_ day: Day) -> String
  /// `november`; months count from 1.
  func monthName(_ month: Int) -> String
  /// `half twee`; in digits when the words could mean morning and evening both.
  func clock(_ moment: Moment) -> String
  /// Day and clock: `donderdag half twee`.
  func time(_ moment: Moment, seenOn today: Day) -> String
  /// `drie minuten`
  func minutes(_ minutes: Int) -> String
  /// How long to wait, never less than it is: `een halve minuut`, `vijf minuten`.
  func wait(_ span: Span) -> String
  /// `zeven mensen`
  func people(_ number: Int) -> String
  /// `Anouk, Jayden en Samira`
  func list(_ words: [String]) -> String
}

extension DatesWording {
  package func day(_ day: Day, seenOn today: Day) -> String {
    day.year == today.year ? "\(day.day) \(monthName(day.month))" : self.day(day)
  }

  package func day(_ day: Day) -> String { "\(day.day) \(month(day.month, year: day.year))" }

  /// `november 2026`
  package func month(_ month: Int, year: Int) -> String { "\(monthName(month)) \(year)" }

  package func dateline(_ day: Day) -> String { "\(capitalised(weekday(day))) \(day.day) \(monthName(day.month))" }

  package func time(_ moment: Moment, seenOn today: Day) -> String { "\(near(moment.day, seenOn: today)) \(clock(moment))" }
}

/// Words are said only when they can mean one time of the day.
private func isOfficeHour(_ hour: Int) -> Bool { (8..<19).contains(hour) }

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

extension Dutch: DatesWording {
  package func number(_ number: Int) -> String {
    let words: [String] = ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"]
    return words.indices.contains(number) ? words[number] : String(number)
  }

  package func near(_ day: Day, seenOn today: Day) -> String {
    switch day.number - today.number {
    case -2: "eergisteren"
    case -1: "gisteren"
    case 0: "vandaag"
    case 1: "morgen"
    case 2: "overmorgen"
    case -6...(-3): "afgelopen \(weekday(day))"
    case 3...6: weekday(day)
    case 14, 21, 28: "over \(number((day.number - today.number) / 7)) weken"
    case 7: "over een week"
    default: self.day(day, seenOn: today)
    }
  }

  package func weekday(_ day: Day) -> String {
    let names: [String] = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
    return names[day.weekday - 1]
  }

  package func monthName(_ month: Int) -> String {
    let names: [String] = [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december",
    ]
    return names.indices.contains(month - 1) ? names[month - 1] : String(month)
  }

  package func clock(_ moment: Moment) -> String {
    let (hour, minute) = moment.clock
    let this = number((hour + 11) % 12 + 1)
    let next = number(hour % 12 + 1)
    switch minute {
    case 0 where isOfficeHour(hour): return "\(this) uur"
    case 15 where isOfficeHour(hour): return "kwart over \(this)"
    case 30 where isOfficeHour(hour): return "half \(next)"
    case 45 where isOfficeHour(hour): return "kwart voor \(next)"
    default: return "\(hour).\(twoDigits(minute)) uur"
    }
  }

  package func minutes(_ minutes: Int) -> String { minutes == 1 ? "één minuut" : "\(number(minutes)) minuten" }

  package func wait(_ span: Span) -> String {
    switch span.milliseconds {
    case ...10_000: "tien seconden"
    case ...30_000: "een halve minuut"
    case ...60_000: "een minuut"
    case 1_800_000: "een half uur"
    case 3_600_000...: "\(number(Int((span.milliseconds + 3_599_999) / 3_600_000))) uur"
    default: minutes(Int((span.milliseconds + 59_999) / 60_000))
    }
  }

  package func people(_ number: Int) -> String { number == 1 ? "één mens" : "\(self.number(number)) mensen" }

  package func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) en \(last)"
  }
}

extension English: DatesWording {
  package func number(_ number: Int) -> String {
    let words: [String] = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    return words.indices.contains(number) ? words[number] : String(number)
  }

  package func near(_ day: Day, seenOn today: Day) -> String {
    switch day.number - today.number {
    case -1: "yesterday"
    case 0: "today"
    case 1: "tomorrow"
    case -6...(-2): "last \(weekday(day))"
    case 2...6: weekday(day)
    case 7: "in a week"
    case 14, 21, 28: "in \(number((day.number - today.number) / 7)) weeks"
    default: self.day(day, seenOn: today)
    }
  }

  package func weekday(_ day: Day) -> String {
    let names: [String] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return names[day.weekday - 1]
  }

  package func monthName(_ month: Int) -> String {
    let names: [String] = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
    return names.indices.contains(month - 1) ? names[month - 1] : String(month)
  }

  package func clock(_ moment: Moment) -> String {
    let (hour, minute) = moment.clock
    let this = number((hour + 11) % 12 + 1)
    let next = number(hour % 12 + 1)
    switch minute {
    case 0 where isOfficeHour(hour): return "\(this) o’clock"
    case 15 where isOfficeHour(hour): return "a quarter past \(this)"
    case 30 where isOfficeHour(hour): return "half past \(this)"
    case 45 where isOfficeHour(hour): return "a quarter to \(next)"
    default: return "\(hour):\(twoDigits(minute))"
    }
  }

  package func time(_ moment: Moment, seenOn today: Day) -> String { "\(near(moment.day, seenOn: today)) at \(clock(moment))" }

  package func minutes(_ minutes: Int) -> String { minutes == 1 ? "one minute" : "\(number(minutes)) minutes" }

  package func wait(_ span: Span) -> String {
    switch span.milliseconds {
    case ...10_000: "ten seconds"
    case ...30_000: "half a minute"
    case ...60_000: "a minute"
    case 1_800_000: "half an hour"
    case 3_600_000..<3_600_001: "an hour"
    case 3_600_001...: "\(number(Int((span.milliseconds + 3_599_999) / 3_600_000))) hours"
    default: minutes(Int((span.milliseconds + 59_999) / 60_000))
    }
  }

  package func people(_ number: Int) -> String { number == 1 ? "one person" : "\(self.number(number)) people" }

  package func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) and \(last)"
  }
}
