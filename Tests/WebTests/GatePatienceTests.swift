import Rooms
import Testing
import Vocabulary
@testable import Web

@Suite struct GatePatienceTests {
  let hand = ClockHand(Moment(Day(number: 20_778), hour: 9))
  let patience: Patience
  let samira: EmailAddress

  init() throws {
    patience = Patience(clock: .standing(hand), most: 100)
    samira = try #require(EmailAddress("samira@wijkwerk.nl"))
  }

  @Test func theFifthWrongPasswordWaitsAndEveryNextOneTwiceAsLong() throws {
    for _ in 1...5 { try fail(from: "thuis") }
    var waits: [Int64] = []
    for _ in 1...10 {
      let wait = try #require(throws: TooManyTries.self) { try fail(from: "thuis") }.wait
      waits.append(wait.milliseconds / 1_000)
      hand.move(by: wait)
      try fail(from: "thuis")
    }
    #expect(waits == [2, 4, 8, 16, 32, 64, 128, 256, 300, 300])
  }

  @Test func theRightPasswordForgivesTheAccount() throws {
    for _ in 1...4 { try fail(from: "thuis") }
    try patience.beforeSigningIn(samira, from: "thuis")
    patience.afterSigningIn(samira, from: "thuis", succeeded: true)
    for _ in 1...4 { try fail(from: "thuis") }
  }

  @Test func guessingOneAccountFromManyAddressesIsSlowedToo() throws {
    for address in 1...5 { try fail(from: "10.0.0.\(address)") }
    #expect(throws: TooManyTries.self) { try fail(from: "10.0.0.6") }
  }

  @Test func aHundredGuessesAtTheSameMomentAreAHundred() throws {
    for _ in 1...5 { try patience.beforeSigningIn(samira, from: "overal") }
    #expect(throws: TooManyTries(wait: .seconds(2))) { try patience.beforeSigningIn(samira, from: "overal") }
  }

  @Test func guessingManyAccountsFromOneAddressIsSlowed() throws {
    for number in 1...20 {
      let account = try #require(EmailAddress("medewerker\(number)@wijkwerk.nl"))
      try patience.beforeSigningIn(account, from: "hotel")
      patience.afterSigningIn(account, from: "hotel", succeeded: false)
    }
    #expect(throws: TooManyTries.self) { try patience.beforeSigningIn(samira, from: "hotel") }
    try patience.beforeSigningIn(samira, from: "thuis")
  }

  @Test func aTeamOfThirtySignsInBehindOneAddress() throws {
    for number in 1...30 {
      let account = try #require(EmailAddress("medewerker\(number)@wijkwerk.nl"))
      try patience.beforeSigningIn(account, from: "kantoor")
      patience.afterSigningIn(account, from: "kantoor", succeeded: true)
    }
  }

  @Test func threeHundredPhonesJoinBehindOneAddress() throws {
    for _ in 1...300 { try patience.beforeJoining(from: "zaal") }
    for _ in 1...20 { patience.afterWrongCode(from: "zaal") }
    #expect(throws: TooManyTries(wait: .seconds(3))) { try patience.beforeJoining(from: "zaal") }
    hand.move(by: .seconds(3))
    try patience.beforeJoining(from: "zaal")
    patience.afterWrongCode(from: "zaal")
    #expect(throws: TooManyTries.self) { try patience.beforeJoining(from: "zaal") }
    hand.move(by: .minutes(1))
    for _ in 1...20 {
      try patience.beforeJoining(from: "zaal")
      patience.afterWrongCode(from: "zaal")
    }
    #expect(throws: TooManyTries.self) { try patience.beforeJoining(from: "zaal") }
  }

  @Test func afterAQuietHalfHourAllIsForgotten() throws {
    for _ in 1...5 { try fail(from: "thuis") }
    hand.move(by: .minutes(31))
    for _ in 1...5 { try fail(from: "thuis") }
  }

  @Test func aFloodDoesNotFillTheMemoryAndDoesNotFreeWhoHasToWait() throws {
    for _ in 1...12 {
      patience.count(.account, samira.raw)
      hand.move(by: .seconds(1))
    }
    for number in 1...5_000 { patience.count(.account, "verzonnen\(number)@evil.nl") }
    #expect(patience.entries(.account) <= 100)
    #expect(throws: TooManyTries.self) { try patience.beforeSigningIn(samira, from: "thuis") }
  }

  private func fail(from place: String) throws(TooManyTries) {
    try patience.beforeSigningIn(samira, from: place)
    patience.afterSigningIn(samira, from: place, succeeded: false)
  }
}
