import Domain
import Pages
import Rooms
import Store
import Testing
import TestKit
import Vocabulary
import Web

/// What there is one of is had once, however many ask at the same moment.
@Suite(.timeLimit(.minutes(20))) struct OnceTests {
  @Test(arguments: Backend.available) func fiftyTimesTheSamePressIsOneMove(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let street = try await Street(on: database)
      let (conversation, card) = try await street.openCard("Ik wilde haar bellen.")
      let answers = try await street.atOnce(50) { _ in
        try await street.visitor("Samira").post(.contribution(conversation), card).status
      }
      #expect(Set(answers) == [303])
      #expect(try await street.moves(named: "kaart-1") == 1)
    }
  }

  /// A link of an invitation makes one account and one session, and of thirty new passwords one is the new one.
  @Test(arguments: Backend.available) func aLinkWorksForOneOfThirtyWhoUseItAtTheSameMoment(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let street = try await Street(on: database, mails: true)
      let world = street.world
      let newcomer = Newcomer(givenName: "Noor", name: "Noor Smit", email: try #require(EmailAddress("noor@wijkwerk.example")))
      let link = try await world.house.write(at: .people, as: try await world.viewer("Robert")) { desk in
        try desk.invite(newcomer, as: .worker, teams: [], grant: nil)
      }
      let accepted = try await street.atOnce(30) { number in
        try await street.visitor(nil).post(Place.invitation(link), [("nieuw", "losse woorden in rij \(number)")]).status
      }
      #expect(accepted.count { $0 == 303 } == 1, "\(accepted)")
      let founding = try await world.house.foundingToken()
      let founded = try await street.atOnce(30) { number in
        try await street.visitor(nil).post(
          Place.founding(founding),
          [
            ("organisatie", "Huis \(number)"), ("voornaam", "Anouk"), ("naam", "Anouk Vis"), ("positie", "bestuurder"),
            ("mail", "anouk\(number)@hier.example"), ("nieuw", "losse woorden in rij \(number)"),
          ]
        ).status
      }
      #expect(founded.count { $0 == 303 } == 1, "\(founded)")
      let renewal = try #require(try await world.house.renewalLink(for: "samira@wijkwerk.example"))
      let renewed = try await street.atOnce(30) { number in
        try await street.visitor(nil).post(Place.renewal(renewal), [("nieuw", "een ander begin in rij \(number)")]).status
      }
      #expect(renewed.count { $0 == 303 } == 1, "\(renewed)")
      let rows = try await database.read { tx in
        try (
          tx.run("SELECT id FROM account WHERE email = 'noor@wijkwerk.example'").count,
          tx.run("SELECT id FROM organisation WHERE name LIKE 'Huis %'").count
        )
      }
      #expect(rows.0 == 1 && rows.1 == 1)
    }
  }
}
