import Domain
import Testing
import Vocabulary

/// The period that evidence is about decides how long it proves something, and not the day on which it was brought in.
@Suite struct EvidencePeriodTests {
  private func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

  @Test(arguments: [
    ("2026-11-23", EvidenceStanding.runsOut), ("2026-10-30", .holds), ("2026-10-31", .runsOut), ("2026-12-31", .runsOut),
    ("2027-01-01", .stale),
    ("2024-12-31", .ahead), ("2025-01-01", .holds),
  ])
  func aYearHoldsForAYearMore(on today: String, standing: EvidenceStanding) throws {
    let period = try EvidencePeriod(from: day("2025-01-01"), until: day("2025-12-31"), review: nil)
    #expect(period.standing(on: day(today)) == standing, "\(today)")
    #expect(period.holdsUntil() == day("2026-12-31"))
  }

  @Test func aSingleDayIsAPeriodTooAndHalfAYearIsShorter() throws {
    let audit = try EvidencePeriod(from: day("2026-05-19"), until: day("2026-05-19"), review: nil)
    #expect(audit.holdsUntil(keeping: 6) == day("2026-11-19") && audit.standing(on: day("2026-11-20"), keeping: 6) == .stale)
    #expect(audit.standing(on: day("2026-11-20")) == .holds)
  }

  @Test func whatGoesOnHoldsUntilSomebodyLooks() throws {
    let policy = try EvidencePeriod(from: day("2024-03-01"), until: nil, review: day("2027-03-01"))
    #expect(policy.standing(on: day("2026-11-23")) == .holds && policy.standing(on: day("2027-02-01")) == .runsOut)
    #expect(policy.standing(on: day("2027-03-02")) == .stale)
  }

  @Test func theDayToLookAgainComesFirstWhenItIsEarlier() throws {
    let period = try EvidencePeriod(from: day("2026-01-01"), until: day("2026-12-31"), review: day("2027-02-01"))
    #expect(period.holdsUntil() == day("2027-02-01"))
  }

  @Test func nothingProvesSomethingForEver() {
    #expect(throws: EvidenceRefusal.reviewMissing) { try EvidencePeriod(from: day("2026-01-01"), until: nil, review: nil) }
    #expect(throws: EvidenceRefusal.endBeforeBegin) {
      try EvidencePeriod(from: day("2026-01-02"), until: day("2026-01-01"), review: nil)
    }
    #expect(throws: EvidenceRefusal.reviewBeforeBegin) {
      try EvidencePeriod(from: day("2026-01-02"), until: nil, review: day("2026-01-01"))
    }
  }

  @Test(arguments: ["https://intranet.wijkwerk.example/plan?id=3", "http://a.example"])
  func aLinkOfTheWebIsTaken(address: String) throws { #expect(try EvidenceContent.address(typed: "  \(address) ") == address) }

  @Test(arguments: [
    "", "plan.docx", "//elders.example/x", "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "https:///x",
    "https://wijkwerk.example@elders.example/", "https://elders.example\\@x", "https://a b.example", "https://zonderpunt",
    "ftp://a.example", "https://a.example/\"onclick=x",
  ])
  func whatNobodyElseCanFollowIsNot(address: String) {
    #expect(throws: EvidenceRefusal.noAddress) { try EvidenceContent.address(typed: address) }
  }

  @Test func markupIsNoText() {
    for text in [
      "<!DOCTYPE html><p>x", "  <svg onload=x>", "naam;waarde\n<script>x</script>", "<?xml version=\"1.0\"?>",
      "hoi <IFRAME src=x>",
    ] {
      #expect(throws: EvidenceRefusal.unknownKind) { try EvidenceKinds.kind(of: Array(text.utf8)) }
    }
    #expect(throws: EvidenceRefusal.unknownKind) { try EvidenceKinds.kind(of: Array("GIF89a....".utf8)) }
    #expect(throws: Never.self) { try EvidenceKinds.kind(of: Array("naam;aantal\nA < B;3\n".utf8)) }
  }
}
