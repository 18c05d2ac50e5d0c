import Domain
import Rooms
import Synchronization
import Testing
import Vocabulary
@testable import Web

@Suite(.timeLimit(.minutes(1))) struct GateRateLimitTests {
  let hand = ClockHand(Moment(Day(number: 20_778), hour: 9))
  let rateLimit: RateLimit
  let samira: EmailAddress

  init() throws {
    rateLimit = RateLimit(clock: .standing(hand), most: 100)
    samira = try #require(EmailAddress("samira@wijkwerk.nl"))
  }

  @Test func theFifthWrongPasswordWaitsAndEveryNextOneTwiceAsLong() async throws {
    for _ in 1...5 { try await fail(from: "thuis") }
    var waits: [Int64] = []
    for _ in 1...10 {
      let wait = try await #require(throws: TooManyTries.self) { try await fail(from: "thuis") }.wait
      waits.append(wait.milliseconds / 1_000)
      hand.move(by: wait)
      try await fail(from: "thuis")
    }
    #expect(waits == [2, 4, 8, 16, 32, 64, 128, 256, 300, 300])
  }

  @Test func theRightPasswordForgivesTheAccount() async throws {
    for _ in 1...4 { try await fail(from: "thuis") }
    try await succeed(samira, from: "thuis")
    for _ in 1...4 { try await fail(from: "thuis") }
  }

  /// Whoever guesses has an account as well, and signs in with it in between: it says nothing of what else comes from there.
  @Test func aRightPasswordForgivesTheAddressNothing() async throws {
    func miss(_ number: Int) async throws {
      let account = try #require(EmailAddress("medewerker\(number)@wijkwerk.nl"))
      _ = try await rateLimit.password(of: account, from: .thuis, isRight: { $0 }) { false }
    }
    for number in 1...19 { try await miss(number) }
    try await rateLimit.password(of: samira, from: .thuis) {}
    try await miss(20)
    await #expect(throws: TooManyTries.self) { try await miss(21) }
  }

  /// Neither a rule that was not about the password nor an outage: else whoever guesses makes such a thing happen in between.
  @Test func whatSaysNothingAboutThePasswordForgivesNothingAndCostsNothing() async throws {
    for _ in 1...4 { try await fail(from: "thuis") }
    for _ in 1...9 {
      await #expect(throws: RuleRefusal.self) {
        try await rateLimit.proof(by: "samira", from: .thuis) { throw RuleRefusal.passwordTooShort }
      }
      await #expect(throws: RuleRefusal.self) {
        try await rateLimit.password(of: samira, from: .thuis) { throw RuleRefusal.passwordTooShort }
      }
    }
    try await fail(from: "thuis")
    await #expect(throws: TooManyTries.self) { try await fail(from: "thuis") }
  }

  @Test func guessingOneAccountFromManyAddressesIsSlowedToo() async throws {
    for address in 1...5 { try await fail(from: "10.0.0.\(address)") }
    await #expect(throws: TooManyTries.self) { try await fail(from: "10.0.0.6") }
  }

  /// Five of one account, twenty from one address, a hundred from one network: whatever comes at the same moment, no more is
  /// looked at.
  @Test(arguments: [
    (1, "2001:db8:1:2::%", 5), (300, "203.0.113.9", 20), (300, "2001:db8:1:2::%", 20), (300, "203.0.113.%", 100),
    (300, "2001:db8:1:%::1", 100),
  ])
  func twoHundredAtTheSameMomentAreTwoHundredInARow(accounts: Int, addresses: String, most: Int) async throws {
    let looked = Diary()
    let hall = Hall(of: min(most, 64))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<200 {
        let account = try #require(EmailAddress("medewerker\(number % accounts)@wijkwerk.nl"))
        let address = addresses.replacing("%", with: "\(number + 1)")
        let origin = try #require(PeerAddress(address)).origin
        group.addTask {
          do {
            _ = try await rateLimit.password(of: account, from: origin, isRight: { $0 }) {
              looked.note(account.raw)
              await hall.fills()
              return false
            }
          } catch is TooManyTries {}
        }
      }
      try await group.waitForAll()
    }
    #expect(looked.lines.count == most)
    #expect(rateLimit.waiting == 0)
  }

  /// A team comes in at once behind one address, more than there are places at a time: each waits for those before, and nobody in
  /// vain.
  @Test func eightyColleaguesSignInAtTheSameMomentBehindOneAddress() async throws {
    let inside = Diary()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<80 {
        let account = try #require(EmailAddress("medewerker\(number)@wijkwerk.nl"))
        group.addTask {
          try await rateLimit.password(of: account, from: .thuis) {
            await Task.yield()
            inside.note(account.raw)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(inside.lines.count == 80)
  }

  /// Three hundred in line are not three hundred who wait: whoever finds a line that long is told to come back.
  @Test func theLineHasAnEnd() async throws {
    let (door, opens) = AsyncStream<Void>.makeStream()
    let refused = Diary()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<200 {
        let account = try #require(EmailAddress("medewerker\(number)@wijkwerk.nl"))
        group.addTask {
          do { try await rateLimit.password(of: account, from: .thuis) { for await _ in door {} } } catch is TooManyTries {
            refused.note(account.raw)
            if refused.lines.count == 80 { opens.finish() }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(refused.lines.count == 80)
  }

  @Test func aTeamOfThirtySignsInBehindOneAddress() async throws {
    for number in 1...30 {
      try await succeed(try #require(EmailAddress("medewerker\(number)@wijkwerk.nl")), from: "kantoor")
    }
  }

  @Test(arguments: [(RateLimit.SecretKind.codes, 20, Span.seconds(3)), (.links, 20, .seconds(3)), (.keys, 300, .seconds(1))])
  func aRightSecretIsNeverRefusedAndAWrongOneWaits(kind: RateLimit.SecretKind, free: Int, each: Span) async throws {
    for _ in 1...free { try await miss(kind, from: .thuis) }
    await #expect(throws: TooManyTries(wait: each)) { try await miss(kind, from: .thuis) }
    for _ in 1...300 { #expect(try await rateLimit.search(kind, from: .thuis) { true } == true) }
    hand.move(by: each)
    try await miss(kind, from: .thuis)
    await #expect(throws: TooManyTries.self) { try await miss(kind, from: .thuis) }
    hand.move(by: Span(milliseconds: each.milliseconds * Int64(free)))
    for _ in 1...free { try await miss(kind, from: .thuis) }
    await #expect(throws: TooManyTries.self) { try await miss(kind, from: .thuis) }
  }

  /// From a network of many addresses, and by everybody together.
  @Test(arguments: [("203.0.113.%", 100), ("%.1.2.3", 1_000)])
  func codesAreGuessedNoFasterFromManyAddresses(addresses: String, free: Int) async throws {
    var missed = 0
    for number in 0..<5_000 {
      let address = addresses.replacing("%", with: "\(1 + number % 223)")
      do {
        try await miss(.codes, from: try #require(PeerAddress(address)).origin)
        missed += 1
      } catch is TooManyTries {}
    }
    #expect(missed == free)
  }

  @Test func afterAQuietHalfHourAllIsForgotten() async throws {
    for _ in 1...5 { try await fail(from: "thuis") }
    hand.move(by: .minutes(31))
    for _ in 1...5 { try await fail(from: "thuis") }
  }

  @Test func aFloodDoesNotFillTheMemoryAndDoesNotFreeWhoHasToWait() async throws {
    for _ in 1...12 {
      rateLimit.count(.account, samira.raw)
      hand.move(by: .seconds(1))
    }
    for number in 1...5_000 { rateLimit.count(.account, "verzonnen\(number)@evil.nl") }
    #expect(rateLimit.entries(.account) <= 100 + 256)
    await #expect(throws: TooManyTries.self) { try await fail(from: "thuis") }
  }

  /// Also when each of the flood waits longer, and when her own wait has just passed: what was counted of her stays.
  @Test(arguments: [5, 40]) func aFloodThatWaitsItselfFreesNobodyEither(failures: Int) async throws {
    for _ in 1...12 { rateLimit.count(.account, samira.raw) }
    if failures < 12 { hand.move(by: .minutes(6)) }
    for number in 1...2_000 {
      for _ in 1...failures { rateLimit.count(.account, "verzonnen\(number)@evil.nl") }
    }
    #expect(rateLimit.entries(.account) <= 100 + 256)
    hand.move(by: failures < 12 ? .minutes(2) : .seconds(1))
    try? await fail(from: "thuis")
    await #expect(throws: TooManyTries(wait: failures < 12 ? .minutes(5) : .seconds(255))) { try await fail(from: "thuis") }
  }

  private func fail(from place: String) async throws {
    _ = try await rateLimit.password(of: samira, from: Origin(address: place, network: place), isRight: { $0 }) { false }
  }

  private func succeed(_ account: EmailAddress, from place: String) async throws {
    try await rateLimit.password(of: account, from: Origin(address: place, network: place)) {}
  }

  private func miss(_ kind: RateLimit.SecretKind, from origin: Origin) async throws {
    #expect(try await rateLimit.search(kind, from: origin) { Bool?.none } == nil)
  }
}

extension Origin {
  fileprivate static let thuis = Origin(address: "thuis", network: "thuis")
}

/// Where guesses stand beside each other until so many are there, so that they are at the same moment.
private final class Hall: Sendable {
  private let state: Mutex<(missing: Int, standing: [CheckedContinuation<Void, Never>])>

  init(of size: Int) { state = Mutex((size, [])) }

  func fills() async {
    await withCheckedContinuation { (go: CheckedContinuation<Void, Never>) in
      let all: [CheckedContinuation<Void, Never>] = state.withLock { state in
        state.missing -= 1
        state.standing.append(go)
        guard state.missing <= 0 else { return [] }
        defer { state.standing = [] }
        return state.standing
      }
      for one in all { one.resume() }
    }
  }
}
