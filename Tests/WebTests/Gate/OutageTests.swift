import Domain
import Pages
import Rooms
import Store
import StorePostgres
import Testing
import TestKit
import Vocabulary

/// The database goes away under the whole server, and comes back.
@Suite(.timeLimit(.minutes(20)), .enabled(if: Backend.available.contains(.postgres)))
struct OutageTests {
  @Test func whileTheDatabaseIsAwayEverybodyIsToldToComeBackAndAfterwardsTheSameFormLandsOnce() async throws {
    try await withOwnServer { server, street in
      let (conversation, card) = try await street.openCard("Ik wilde haar bellen, en deed het niet.")
      let samira = try street.visitor("Samira")
      try server.stop()

      for place in [Place.today(), .handbook(), .conversation(conversation)] {
        let answer = try await samira.get(place)
        #expect(answer.status == 503, "\(place)")
        #expect(answer.headers["retry-after"] == "5")
        #expect(answer.body.contains("Even geduld, wij zijn zo terug."))
      }
      let refused = try await samira.post(.contribution(conversation), card)
      #expect(refused.status == 503 && refused.headers["retry-after"] == "5")
      #expect(refused.body.contains("Ik wilde haar bellen, en deed het niet."))
      #expect(try await samira.get(Place.healthy()).status == 200)
      #expect(try await samira.get(Place.ready()).status == 503)

      try server.start()
      let again = try #require(Resending(refused.body))
      var status = 503
      while status == 503 { status = try await again.press(as: samira).status }
      #expect(status == 303)
      #expect(try await again.press(as: samira).status == 303, "pressed once too often")
      #expect(try await samira.get(Place.ready()).status == 200)
      #expect(try await street.moves(named: "kaart-1") == 1)
      #expect(try await samira.get(.conversation(conversation)).body.contains("Ik wilde haar bellen"))
    }
  }

  /// Whoever walks away from a shared computer is out, also when the database is not there to hear it.
  @Test func whileTheDatabaseIsAwaySomebodySignsOut() async throws {
    try await withOwnServer { server, street in
      let samira = try street.visitor("Samira")
      try server.stop()
      let out = try await samira.post(Place.signOut())
      #expect(out.status == 303 && out.location == "/aanmelden" && samira.cookies["kring"] == nil)
      try server.start()
      var jayden = try await street.visitor("Jayden").get(.today()).status
      while jayden == 503 { jayden = try await street.visitor("Jayden").get(.today()).status }
      #expect(jayden == 200)
      #expect(try await street.visitor("Samira").get(.today()).location == "/aanmelden")
      await Caretaker(street.world.house).settleSignOuts()
      let left = try await street.world.database.read { tx in
        try tx.run(
          """
          SELECT s.id FROM session s JOIN person p ON p.organisation = s.organisation AND p.id = s.person \
          WHERE p.given_name = 'Samira'
          """
        ).count
      }
      #expect(left == 0)
    }
  }

  /// A phone does not know whether a form that was answered by nothing was kept: it sends the same one until it hears so.
  @Test func stoppedInTheMiddleNoCardIsLostAndNoneIsKeptTwice() async throws {
    try await withOwnServer { server, street in
      let (conversation, card) = try await street.openCard("")
      let accepted = Lines()
      let refused = Lines()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for phone in 0..<3 {
          let samira = try street.visitor("Samira")
          group.addTask {
            for number in 0..<40 {
              let form = card.map {
                ($0.0, $0.0 == "zet" ? "z-\(phone)-\(number)" : $0.0.hasPrefix("woorden") ? "kaart \(phone) \(number)" : $0.1)
              }
              while try await samira.post(.contribution(conversation), form).status != 303 {
                refused.add("z-\(phone)-\(number)")
              }
              accepted.add("z-\(phone)-\(number)")
            }
          }
        }
        group.addTask {
          while accepted.all.count < 20 { await Task.yield() }
          try server.stop()
          while refused.all.isEmpty { await Task.yield() }
          try server.start()
        }
        try await group.waitForAll()
      }
      #expect(!refused.all.isEmpty)
      let kept = try await street.world.database.read { tx in try tx.run("SELECT zet FROM move").map { try $0.text("zet") } }
      #expect(Set(accepted.all).count == 120)
      let marks = try await street.marks(of: accepted.all, in: conversation)
      #expect(Set(marks).isSubset(of: kept))
      #expect(Set(kept).count == kept.count)
      #expect(try await Caretaker(street.world.house).verify().allSatisfy { $0.brokenAt == nil })
    }
  }

  private func withOwnServer(_ story: (OwnServer, Street) async throws -> Void) async throws {
    let server = OwnServer()
    defer { server.remove() }
    let database = try PostgresDatabase(address: try server.start(), connections: 3)
    let street = try await Street(on: database)
    do { try await story(server, street) } catch {
      await database.close()
      throw error
    }
    await database.close()
  }
}
