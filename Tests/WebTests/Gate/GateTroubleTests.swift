import Markup
import TestKit
import Testing
import Vocabulary
@testable import Web

@Suite struct GateTroubleTests {
  let house: GateHouse
  let samira: Visitor

  init() throws {
    house = try GateHouse()
    samira = house.visitor("sleutel-samira")
  }

  @Test(arguments: [
    ("weg", 503, "5"), ("vol", 503, "60"), ("gewijzigd", 409, nil), ("druk", 429, "62"), ("stuk", 500, nil),
    ("onvoorzien", 500, nil),
  ])
  func troubleHasItsOwnPage(name: String, status: Int, retry: String?) async throws {
    let answer = try await samira.get("/berichten/\(name)")
    #expect(answer.status == status)
    #expect(answer.headers["retry-after"] == retry)
    #expect(answer.headers["content-type"] == "text/html; charset=utf-8")
    for secret in ["wachtwoord", "5432", "vertrouwen", "StoreError", "Unforeseen"] { #expect(!answer.body.contains(secret)) }
  }

  @Test func aMistakeOfOursHasANumberThatIsInTheLogOnce() async throws {
    let answer = try await samira.get("/berichten/onvoorzien?vraag=geheim")
    let number = try #require(answer.headers["x-request-id"])
    #expect(answer.body.contains(number))
    #expect(house.logbook.lines == ["error WebTests.GateHouse.Unforeseen at=/berichten/{notice} from=- status=500"])
  }

  @Test func badWeatherIsAWarningGuessingIsNotedAndARuleIsNothing() async throws {
    _ = try await samira.get("/berichten/weg")
    _ = try await samira.get("/berichten/gewijzigd")
    _ = try await samira.get("/berichten/druk")
    #expect(
      house.logbook.lines == [
        "warning StoreError.unavailable(\"port 5432 of db.internal does not answer\") at=/berichten/{notice} from=- status=503",
        "notice made to wait at=/berichten/{notice} from=- status=429",
      ])
  }

  @Test func whenTheDoormanCannotLookNobodyIsLetIn() async throws {
    let answer = try await house.visitor("sleutel-kapot").get("/")
    #expect(answer.status == 503)
    #expect(!answer.body.contains("secret"))
  }

  @Test func whoMustSignInAgainComesBackAfterwards() async throws {
    #expect(try await samira.get("/berichten/opnieuw").location == "/aanmelden?terug=%2Fberichten%2Fopnieuw")
  }

  @Test func refusalsOfRulesAreTheHousesToName() throws {
    struct No: Error {}
    let pages = ErrorPages(refusals: { $0 is No }) { _, _, _ in "" }
    #expect(pages.trouble(No(), reference: "a") == .refused)
    #expect(ErrorPages.plain.trouble(No(), reference: "a") == .bug(reference: "a"))
  }
}
