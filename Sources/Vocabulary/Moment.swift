import Foundation
import Synchronization

/// A point in time: whole milliseconds since 1970 in UTC, as every table keeps it.
public struct Moment: Hashable, Comparable, Sendable {
  public let milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// The moment at which a Dutch clock shows this time.
  public init(_ day: Day, hour: Int, minute: Int = 0) {
    let wall = Int64(day.number) * 86_400_000 + Int64(hour * 60 + minute) * 60_000
    let winter = Moment(milliseconds: wall - 3_600_000)
    self = winter.isSummerTime ? Moment(milliseconds: wall - 7_200_000) : winter
  }

  public static func < (a: Moment, b: Moment) -> Bool { a.milliseconds < b.milliseconds }

  public func after(_ span: Span) -> Moment { Moment(milliseconds: milliseconds + span.milliseconds) }
  public func before(_ span: Span) -> Moment { Moment(milliseconds: milliseconds - span.milliseconds) }
  /// The last moment on a grid of this step that is not later than this one.
  public func onGrid(_ step: Span) -> Moment {
    Moment(milliseconds: milliseconds - (milliseconds % step.milliseconds + step.milliseconds) % step.milliseconds)
  }
  public func since(_ earlier: Moment) -> Span { Span(milliseconds: milliseconds - earlier.milliseconds) }

  /// The day on a Dutch calendar.
  public var day: Day { Day(number: Int((dutchWall / 86_400_000).rounded(.down))) }

  /// Hour (0–23) and minute on a Dutch clock.
  public var clock: (hour: Int, minute: Int) {
    let minutes = Int(((Int64(dutchWall) % 86_400_000 + 86_400_000) % 86_400_000) / 60_000)
    return (minutes / 60, minutes % 60)
  }

  private var dutchWall: Double { Double(milliseconds + (isSummerTime ? 7_200_000 : 3_600_000)) }

  /// European summer time: from the last Sunday of March to the last Sunday of October, both at 01:00 UTC (Directive
  /// 2000/84/EC). It is computed here, so that the server needs no time-zone files.
  private var isSummerTime: Bool {
    let year = Day(number: Int((Double(milliseconds) / 86_400_000).rounded(.down))).year
    func lastSunday(_ month: Int) -> Int64 {
      let end = Day(year: year, month: month, day: 31)
      return Int64(end.number - (end.weekday % 7)) * 86_400_000 + 3_600_000
    }
    return milliseconds >= lastSunday(3) && milliseconds < lastSunday(10)
  }
}

/// A length of time in milliseconds.
public struct Span: Hashable, Comparable, Sendable {
  public let milliseconds: Int64
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }
  public static func seconds(_ n: Int) -> Span { Span(milliseconds: Int64(n) * 1_000) }
  public static func minutes(_ n: Int) -> Span { .seconds(n * 60) }
  public static func hours(_ n: Int) -> Span { .minutes(n * 60) }
  public static func days(_ n: Int) -> Span { .hours(n * 24) }
  public static func < (a: Span, b: Span) -> Bool { a.milliseconds < b.milliseconds }
}

/// A day on the calendar, without a clock.
public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Days since 1 January 1970.
  public let number: Int

  public init(number: Int) { self.number = number }

  public init(year: Int, month: Int, day: Int) {
    // Days from civil (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Reads `2026-11-21`, and nothing else.
  public init?(_ text: some StringProtocol) {
    // Works on bytes, because every date on every page is read here.
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      bytes[range].reduce(0) { (sum: Int?, byte) in
        guard let sum, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        return sum * 10 + Int(byte - UInt8(ascii: "0"))
      }
    }
    guard let y = number(0..<4), let m = number(5..<7), let d = number(8..<10),
      (1900...2200).contains(y), (1...12).contains(m), (1...31).contains(d)
    else { return nil }
    self.init(year: y, month: m, day: d)
    guard month == m, self.day == d else { return nil }
  }

  private var civil: (year: Int, month: Int, day: Int) {
    let z = number + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let m = (5 * dayOfYear + 2) / 153
    let month = m < 10 ? m + 3 : m - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * m + 2) / 5 + 1)
  }

  public var year: Int { civil.year }
  public var month: Int { civil.month }
  public var day: Int { civil.day }
  /// 1 is Monday, 7 is Sunday.
  public var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

  public func adding(_ days: Int) -> Day { Day(number: number + days) }
  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }

  public var description: String {
    let (y, m, d) = civil
    return "\(y)-\(m < 10 ? "0" : "")\(m)-\(d < 10 ? "0" : "")\(d)"
  }
}

/// What time it is: the system's clock, or in tests one that is moved by hand.
public struct Clock: Sendable {
  public let now: @Sendable () -> Moment

  public init(now: @escaping @Sendable () -> Moment) { self.now = now }

  public static let system = Clock { Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000)) }

  /// A clock that stands still until a test moves its hand.
  public static func standing(_ hand: ClockHand) -> Clock { Clock { hand.moment } }
}

/// The hand of a standing clock.
public final class ClockHand: Sendable {
  private let state: Mutex<Moment>
  public init(_ moment: Moment) { state = Mutex(moment) }
  public var moment: Moment { state.withLock { $0 } }
  public func move(to moment: Moment) { state.withLock { $0 = moment } }
  public func move(by span: Span) { state.withLock { $0 = $0.after(span) } }
}
