import Domain
package import Vocabulary

/// Days, clocks, numbers and lists in words. Written by hand, because two languages need no library.
extension Wording {
  /// In words up to twelve, in digits above.
  package func number(_ number: Int) -> String {
    let words = switch language {
    case .dutch: ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"]
    case .english: ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    }
    return words.indices.contains(number) ? words[number] : String(number)
  }
  /// `2 november 2026`
  package func day(_ day: Day) -> String { "\(day.day) \(month(day.month, year: day.year))" }
  /// Without the year when it is this year: `2 november`.
  package func day(_ day: Day, seenOn today: Day) -> String {
    day.year == today.year ? "\(day.day) \(monthName(day.month))" : self.day(day)
  }
  /// As in a conversation: `gisteren`, `donderdag`, `over drie weken`; further away the date.
  package func near(_ day: Day, seenOn today: Day) -> String {
    switch language {
    case .dutch:
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
    case .english:
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
  }
  /// `Maandag 23 november`
  package func dateline(_ day: Day) -> String { "\(capitalised(weekday(day))) \(day.day) \(monthName(day.month))" }
  package func weekday(_ day: Day) -> String {
    let names: [String] = [say("maandag", "Monday"), say("dinsdag", "Tuesday"), say("woensdag", "Wednesday"), say("donderdag", "Thursday"),
      say("vrijdag", "Friday"), say("zaterdag", "Saturday"), say("zondag", "Sunday")]
    return names[day.weekday - 1]
  }
  /// `november`; months count from 1.
  package func monthName(_ month: Int) -> String {
    let names: [String] = [
      say("januari", "January"), say("februari", "February"), say("maart", "March"), say("april", "April"), say("mei", "May"), say("juni", "June"),
        say("juli", "July"), say("augustus", "August"), say("september", "September"), say("oktober", "October"), say("november", "November"),
        say("december", "December"),
    ]
    return names.indices.contains(month - 1) ? names[month - 1] : String(month)
  }
  /// `half twee`; in digits when the words could mean both morning and evening.
  package func clock(_ moment: Moment) -> String {
    let (hour, minute) = moment.clock
    let this = number((hour + 11) % 12 + 1)
    let next = number(hour % 12 + 1)
    switch minute {
    case 0 where isOfficeHour(hour): return say("\(this) uur", "\(this) o’clock")
    case 15 where isOfficeHour(hour): return say("kwart over \(this)", "a quarter past \(this)")
    case 30 where isOfficeHour(hour): return say("half \(next)", "half past \(this)")
    case 45 where isOfficeHour(hour): return say("kwart voor \(next)", "a quarter to \(next)")
    default: return say("\(hour).\(twoDigits(minute)) uur", "\(hour):\(twoDigits(minute))")
    }
  }
  /// Day and clock: `donderdag half twee`.
  package func time(_ moment: Moment, seenOn today: Day) -> String { say(
    "\(near(moment.day, seenOn: today)) \(clock(moment))",
    "\(near(moment.day, seenOn: today)) at \(clock(moment))") }
  /// `drie minuten`
  package func minutes(_ minutes: Int) -> String {
    minutes == 1 ? say("één minuut", "one minute") : say("\(number(minutes)) minuten", "\(number(minutes)) minutes")
  }
  /// How long to wait, rounded up: `een halve minuut`, `vijf minuten`.
  package func wait(_ span: Span) -> String {
    switch span.milliseconds {
    case ...10_000: return say("tien seconden", "ten seconds")
    case ...30_000: return say("een halve minuut", "half a minute")
    case ...60_000: return say("een minuut", "a minute")
    case 1_800_000: return say("een half uur", "half an hour")
    case 3_600_000: return say("een uur", "an hour")
    case 3_600_001...:
      let hours = number(Int((span.milliseconds + 3_599_999) / 3_600_000))
      return say("\(hours) uur", "\(hours) hours")
    default: return minutes(Int((span.milliseconds + 59_999) / 60_000))
    }
  }
  /// `zeven mensen`
  package func people(_ number: Int) -> String {
    number == 1 ? say("één mens", "one person") : say("\(self.number(number)) mensen", "\(self.number(number)) people")
  }
  /// `Anouk, Jayden en Samira`
  package func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return say("\(words.dropLast().joined(separator: ", ")) en \(last)", "\(words.dropLast().joined(separator: ", ")) and \(last)")
  }

  /// `november 2026`
  package func month(_ month: Int, year: Int) -> String { "\(monthName(month)) \(year)" }
}

/// Words are used only when they can mean one time of the day.
private func isOfficeHour(_ hour: Int) -> Bool { (8..<19).contains(hour) }
private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
