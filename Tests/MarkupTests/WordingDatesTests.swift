import Domain
import Testing
import Vocabulary
import Wording

/// Days, clocks and numbers in words.
@Suite struct WordingDatesTests {
  private let today = Day(year: 2026, month: 11, day: 23)

  @Test(arguments: [
    (0, "nul", "zero"), (1, "één", "one"), (7, "zeven", "seven"), (12, "twaalf", "twelve"), (13, "13", "13"), (-1, "-1", "-1"),
  ])
  func numbersAreWordsUpToTwelve(_ number: Int, _ dutch: String, _ english: String) {
    #expect(Wording(.dutch).number(number) == dutch)
    #expect(Wording(.english).number(number) == english)
  }

  @Test(arguments: [
    (9, 0, "negen uur", "nine o’clock"), (13, 30, "half twee", "half past one"), (12, 30, "half één", "half past twelve"),
    (12, 45, "kwart voor één", "a quarter to one"),
    (15, 15, "kwart over drie", "a quarter past three"), (14, 7, "14.07 uur", "14:07"), (19, 30, "19.30 uur", "19:30"),
    (7, 30, "7.30 uur", "7:30"), (0, 0, "0.00 uur", "0:00"),
    ])
  func aClockIsReadAsPeopleSayIt(_ hour: Int, _ minute: Int, _ dutch: String, _ english: String) {
    for day in [today, Day(year: 2026, month: 7, day: 1)] {
      #expect(Wording(.dutch).clock(Moment(day, hour: hour, minute: minute)) == dutch)
      #expect(Wording(.english).clock(Moment(day, hour: hour, minute: minute)) == english)
    }
  }

  @Test(arguments: [
    (-2, "eergisteren", "last Saturday"), (-1, "gisteren", "yesterday"), (0, "vandaag", "today"), (1, "morgen", "tomorrow"),
    (2, "overmorgen", "Wednesday"),
    (3, "donderdag", "Thursday"), (-4, "afgelopen donderdag", "last Thursday"), (7, "over een week", "in a week"),
    (21, "over drie weken", "in three weeks"),
      (8, "1 december", "1 December"), (-30, "24 oktober", "24 October"), (60, "22 januari 2027", "22 January 2027"),
    ])
  func aDayNearbyHasANameOneFurtherOffADate(_ days: Int, _ dutch: String, _ english: String) {
    #expect(Wording(.dutch).near(today.adding(days), seenOn: today) == dutch)
    #expect(Wording(.english).near(today.adding(days), seenOn: today) == english)
  }

  @Test func theLineAboveAPageNamesTheDay() {
    #expect(Wording(.dutch).dateline(today) == "Maandag 23 november")
    #expect(Wording(.english).dateline(today) == "Monday 23 November")
    #expect(Wording(.dutch).day(today) == "23 november 2026")
    #expect(Wording(.dutch).time(Moment(today.adding(3), hour: 13, minute: 30), seenOn: today) == "donderdag half twee")
    #expect(Wording(.english).time(Moment(today.adding(3), hour: 13, minute: 30), seenOn: today) == "Thursday at half past one")
  }

  @Test func everyMonthAndEveryWeekdayHasANameOfItsOwn() {
    for wording in [Wording(.dutch), Wording(.english)] as [Wording] {
      #expect(Set((1...12).map { wording.monthName($0) }).count == 12)
      #expect(Set((0..<7).map { wording.weekday(today.adding($0)) }).count == 7)
    }
  }

  @Test(arguments: [
    (3_000, "tien seconden"), (30_000, "een halve minuut"), (60_000, "een minuut"), (60_001, "twee minuten"),
    (900_000, "15 minuten"),
  ])
  func aWaitIsNeverSaidShorterThanItIs(_ milliseconds: Int, _ words: String) {
    #expect(Wording(.dutch).wait(Span(milliseconds: Int64(milliseconds))) == words)
  }

  @Test func aListHasOneAndBeforeTheLast() {
    #expect(Wording(.dutch).list([]) == "")
    #expect(Wording(.dutch).list(["Samira"]) == "Samira")
    #expect(Wording(.dutch).list(["Anouk", "Jayden", "Samira"]) == "Anouk, Jayden en Samira")
    #expect(Wording(.english).list(["Anouk", "Jayden"]) == "Anouk and Jayden")
  }

  @Test func everyRefusalPositionAndOutcomeHasASentenceInBothLanguages() {
    for wording in [Wording(.dutch), Wording(.english)] as [Wording] {
      #expect(Set(Position.allCases.map { wording.position($0) }).count == Position.allCases.count)
      #expect(Set(HandbookDone.allCases.map { wording.done($0) }).count == HandbookDone.allCases.count)
      #expect(Set(CoverageState.allCases.map { wording.coverage($0) }).count == CoverageState.allCases.count)
      #expect(wording.position(.worker) == wording.position(.worker).lowercased())
    }
  }
}
