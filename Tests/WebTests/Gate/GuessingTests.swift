import Domain
import Pages
import Rooms
import Store
import Synchronization
import Testing
import TestKit
import Vocabulary
import Web

/// Guessing at everything at once, through the gate.
@Suite(.timeLimit(.minutes(20))) struct GuessingTests {
  /// The names of addresses and accounts, and how many are looked at of two hundred that come at the same moment.
  @Test(arguments: Backend.available, [("203.0.113.9", false, 20), ("203.0.113.%", true, 5), ("2001:db8:1:%::1", false, 100)])
  func ofTwoHundredParallelPasswordsNoMoreAreLookedAtThanInARow(
    on backend: Backend, _ attack: (addresses: String, isOneAccount: Bool, looked: Int)
  ) async throws {
    try await withDatabase(backend) { database in
      let street = try await Street(on: database)
      let answers = try await street.atOnce(200) { number in
        let account = attack.isOneAccount ? "samira" : "medewerker\(number)"
        let visitor = Visitor(street.gate, from: attack.addresses.replacing("%", with: "\(number + 1)"))
        return try await visitor.post(.signIn(), [("mail", "\(account)@wijkwerk.example"), ("wachtwoord", "geraden \(number)")])
      }
      #expect(answers.count { $0.status == 422 } == attack.looked)
      #expect(answers.count { $0.status == 429 && $0.headers["retry-after"] != nil } == 200 - attack.looked)

      // Who comes from elsewhere comes in, and of whom was guessed waits and is not locked out.
      let home = Visitor(street.gate, from: "198.51.100.7")
      let form = [("mail", "samira@wijkwerk.example"), ("wachtwoord", World.password)]
      if attack.isOneAccount { street.world.hand.move(by: .seconds(2)) }
      #expect(try await home.post(.signIn(), form).status == 303)
    }
  }

  /// The hall joins while somebody among them guesses: each right code opens, however it goes with the wrong ones.
  @Test(arguments: Backend.available) func threeHundredPhonesJoinAmongThousandsOfWrongCodes(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let street = try await Street(on: database)
      let conversation = try await street.world.planConversation()
      try await street.world.sit("Marloes", in: conversation)
      let code = try #require(try await street.world.house.code(of: conversation, for: try await street.world.viewer("Marloes")))
      let answers = try await street.atOnce(3_300) { number in
        let isRight = number % 11 == 0
        let phone = Visitor(street.gate, from: "203.0.113.\(isRight ? 9 : 9 + number % 2)")
        return (isRight, try await phone.get(Place.joinCode(isRight ? code : Street.wrong(code, number))).status)
      }
      #expect(answers.count { $0.0 } == 300)
      #expect(answers.allSatisfy { $0.1 == ($0.0 ? 200 : $0.1) && [200, 422, 429].contains($0.1) })
      #expect(answers.count { !$0.0 && $0.1 == 422 } == 40, "twenty from each of two addresses")
      #expect(answers.count { !$0.0 && $0.1 == 429 } == 2_960)

      // Sitting down is the same code again.
      let pages = try await street.atOnce(6) { _ in
        let phone = Visitor(street.gate, from: "203.0.113.9")
        let page = try await phone.get(Place.joinCode(code)).body
        let zet = try #require(page.firstMatch(of: /name="zet" value="([^"]+)"/)?.output.1)
        return try await phone.post(Place.joinCode(code), [("zet", String(zet))])
      }
      #expect(Set(pages.map(\.status)) == [303])
      #expect(pages.allSatisfy { $0.location?.hasPrefix("/gesprekken/") == true })
    }
  }

  /// Links, passes, sessions and thresholds are guessed no faster, and whoever holds a right one never waits for whoever does.
  @Test(arguments: Backend.available) func everySecretThatCanBeTriedIsCounted(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let street = try await Street.full(on: database)
      let newcomer = Newcomer(givenName: "Noor", name: "Noor Smit", email: try #require(EmailAddress("noor@wijkwerk.example")))
      let link = try await street.world.house.write(at: .people, as: try await street.world.viewer("Robert")) { desk in
        try desk.invite(newcomer, as: .worker, teams: [], grant: nil)
      }
      for route in [Place.invitation, Place.founding, Place.renewal, Place.receipt] {
        let guesser = Visitor(street.gate, from: "198.51.100.\(route.pattern.text.utf8.count)")
        let answers = try await street.atOnce(60) { number in
          try await guesser.get(route(Token.made(number))).status
        }
        #expect(answers.count { $0 == 404 } == 20 && answers.count { $0 == 429 } == 40, "\(route.pattern)")
        #expect(try await guesser.get(Place.invitation(link)).status == 200, "a right one opens all the same")
      }
      for cookie in ["kring", "kring-mee", "kring-drempel"] {
        let answers = try await street.atOnce(400) { number in
          let guesser = Visitor(street.gate, cookies: [cookie: Token.made(number)], from: "192.0.2.\(cookie.utf8.count)")
          return try await guesser.get(cookie == "kring-drempel" ? Place.signInCode() : .today()).status
        }
        #expect(answers.count { $0 == 303 } == 300 && answers.count { $0 == 429 } == 100, "\(cookie)")
        let samira = Visitor(
          street.gate, cookies: ["kring": try street.world.key("Samira")], from: "192.0.2.\(cookie.utf8.count)")
        #expect(try await samira.get(.today()).status == 200)
      }
    }
  }
}

extension Street {
  /// Does something so many times at the same moment.
  func atOnce<T: Sendable>(_ times: Int, _ act: @escaping @Sendable (Int) async throws -> T) async throws -> [T] {
    try await withThrowingTaskGroup(of: T.self) { group in
      for number in 0..<times { group.addTask { try await act(number) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
  }

  /// A code like the right one that opens nothing.
  static func wrong(_ code: String, _ number: Int) -> String {
    let last = code.last == "2" ? "3" : "2"
    return String(code.dropLast(5)) + String("\(22_222 + number)".replacing("0", with: "7").replacing("1", with: "8").suffix(4))
      + last
  }
}

private enum Token {
  /// Shaped as one of ours, and none.
  static func made(_ number: Int) -> String { String(repeating: "a", count: 43 - "\(number)".count) + "\(number)" }
}
