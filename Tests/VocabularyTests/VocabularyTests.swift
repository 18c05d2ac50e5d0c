import Foundation
import Testing
import Vocabulary

@Suite struct VocabularyTests {
  /// Every hour of three years, beside what Foundation says of Amsterdam.
  @Test func theDutchClockIsRightInSummerAndWinter() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "Europe/Amsterdam"))
    for hour in stride(from: 0, to: 3 * 365 * 24, by: 1) {
      let moment = Moment(milliseconds: 1_767_225_600_000 + Int64(hour) * 3_600_000)
      let parts = calendar.dateComponents(
        [.year, .month, .day, .hour], from: Date(timeIntervalSince1970: Double(moment.milliseconds) / 1_000))
      #expect(
        moment.day == Day(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0) && moment.clock.hour == parts.hour)
    }
  }

  @Test func aDayReadsOnlyWhatItIs() {
    #expect(Day("2026-11-21")?.description == "2026-11-21")
    #expect(Day("2026-11-21")?.weekday == 6)
    #expect(Day("2026-02-30") == nil && Day("2026-2-3") == nil && Day("21-11-2026") == nil && Day("") == nil)
    #expect(Day("2028-02-29") != nil && Day("2027-02-29") == nil)
  }

  @Test func theSameSeedGivesTheSameNames() {
    let (one, other) = (Randomness.seeded(7), Randomness.seeded(7))
    #expect((0..<20).map { _ in one.word(length: 20) } == (0..<20).map { _ in other.word(length: 20) })
    #expect(ID<VocabularyTests>.new(.system) != ID<VocabularyTests>.new(.system))
    #expect(ID<VocabularyTests>(given: "../geheim") == nil && ID<VocabularyTests>(given: "") == nil)
  }

  @Test func tidyTextKeepsWordsAndDropsTricks() {
    #expect(tidied("  Dag\r\nSamira\u{202E}\u{0}\r!  ") == "Dag\nSamira\n!")
    #expect(slug(of: "Eén keer vertellen – ß & zo") == "een-keer-vertellen-ss-zo")
    #expect(EmailAddress("Samira@Wijkwerk.example")?.raw == "samira@wijkwerk.example")
    for wrong in ["samira.wijkwerk.example", "a@b", "a b@c.nl", "a@c.nl\nbcc: x@y.nl", "<a@c.nl>"] {
      #expect(EmailAddress(wrong) == nil, "\(wrong)")
    }
    for hidden in ["\u{85}", "\u{A0}", "\u{200B}", "\u{2028}", "\u{202E}", "\u{0}"] {
      #expect(EmailAddress("sam\(hidden)ira@wijkwerk.example") == nil)
    }
    #expect(EmailAddress("renée@café.example")?.raw == "renée@café.example")
  }
}
