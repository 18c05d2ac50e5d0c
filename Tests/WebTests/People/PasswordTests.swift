import Domain
import Pages
import Rooms
import Testing
import TestKit
import Vocabulary
import Web

/// What is asked of a password, and of whoever changes one.
@Suite struct PasswordTests {
  private func play(_ story: (Street) async throws -> Void) async throws {
    try await withDatabase(.sqlite) { database in try await story(try await Street(on: database)) }
  }

  private func change(_ visitor: Visitor, from old: String = World.password, to new: String) async throws -> Visitor.Reply {
    try await visitor.post(Place.ownPassword(), [("wachtwoord", old), ("nieuw", new)])
  }

  private func signIn(_ password: String, _ street: Street) async throws -> Int {
    try await street.visitor(nil).post(.signIn(), [("mail", "samira@wijkwerk.example"), ("wachtwoord", password)]).status
  }

  @Test func twelveCharactersAreEnoughAndElevenAreNot() async throws {
    try await play { street in
      let samira = try street.visitor("Samira")
      let short = try await change(samira, to: "koe trein 4")
      #expect(short.status == 422 && short.body.contains("minstens twaalf tekens"))
      #expect(try await change(samira, to: "koe trein 49").status == 303)
    }
  }

  /// Only small letters, only digits, only signs, another script, with spaces at both ends: all of it is a password.
  @Test(arguments: ["fietsappelmaan", "482910573615", "%}~#(&)_[*$€", "ΑαΒβΓγΔδΕεΖζ", "  koe en trein  "])
  func noKindOfCharacterIsAskedForOrRefused(password: String) async throws {
    try await play { street in
      let samira = try street.visitor("Samira")
      #expect(try await change(samira, to: password).status == 303)
      #expect(try await signIn(password, street) == 303)
      #expect(try await signIn("\(password) ", street) == 422)
    }
  }

  @Test(arguments: [64, 65, 128, 1_000]) func aLongOneIsTakenWholeAndEveryCharacterCounts(length: Int) async throws {
    try await play { street in
      let password = String(String(repeating: "koe trein lamp ", count: 80).prefix(length - 1)) + "x"
      #expect(password.count == length)
      let samira = try street.visitor("Samira")
      #expect(try await change(samira, to: password).status == 303)
      #expect(try await signIn(String(password.dropLast()) + "y", street) == 422)
      #expect(try await signIn(password, street) == 303)
    }
  }

  @Test(arguments: [
    "Wachtwoord2026!", "wijkwerk2026!", "Samira1234567", "samira@wijkwerk.example", "qwertyuiop12", "sonyericsson",
  ])
  func whatIsGuessedFirstIsRefusedWithAdvice(password: String) async throws {
    try await play { street in
      let answer = try await change(try street.visitor("Samira"), to: password)
      #expect(answer.status == 422 && answer.body.contains("Neem vier woorden"))
      #expect(!answer.body.contains(password))
      #expect(try await signIn(World.password, street) == 303, "the old one still holds")
    }
  }

  @Test(arguments: Backend.available) func whoChangesItShowsTheOldOneAndEndsAllOtherSessions(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let street = try await Street(on: database)
      let samira = try street.visitor("Samira")
      let elsewhere = Visitor(street.gate, cookies: ["kring": try await street.world.reopen("Samira")])
      #expect(try await change(samira, from: "niet het goede", to: "vier losse woorden").status == 422)
      #expect(try await change(samira, from: "", to: "vier losse woorden").status == 422)
      #expect(try await signIn("vier losse woorden", street) == 422)
      #expect(try await elsewhere.get(.own()).status == 200)

      #expect(try await change(samira, to: "vier losse woorden").status == 303)
      #expect(try await samira.get(.own()).status == 200)
      #expect(try await elsewhere.get(.own()).status == 303)
      #expect(try await signIn("vier losse woorden", street) == 303)
    }
  }

  /// Whoever finds Samira's laptop open, guesses five times and then waits; she herself is not locked out.
  @Test func guessingTheOldOneIsSlowed() async throws {
    try await play { street in
      let laptop = try street.visitor("Samira")
      for number in 1...5 { #expect(try await change(laptop, from: "gok \(number)", to: "vier losse woorden").status == 422) }
      let waits = try await change(laptop, to: "vier losse woorden")
      #expect(waits.status == 429 && waits.headers["retry-after"] == "2", "even the right one")
      #expect(try await signIn(World.password, street) == 303)
      street.world.hand.move(by: .seconds(3))
      #expect(try await change(laptop, to: "te kort").status == 422, "she knows the old one")
      for _ in 0..<6 { #expect(try await change(laptop, to: "te kort").status == 422) }
      #expect(try await change(laptop, to: "vier losse woorden").status == 303)
    }
  }
}
