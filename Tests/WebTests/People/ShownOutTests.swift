import Domain
import Pages
import Rooms
import Store
import Testing
import TestKit
import Vocabulary
import Web

/// Whoever goes out, or is shown out, is out: also when nothing can be written.
@Suite(.timeLimit(.minutes(20))) struct ShownOutTests {
  @Test func onAFullDiskSomebodySignsOutAndTheRowFollowsWhenThereIsRoom() async throws {
    try await withDatabase(.sqlite) { database in
      let street = try await Street(on: database)
      try await block(database)
      let samira = try street.visitor("Samira")
      #expect(try await samira.get(.today()).status == 200)
      let out = try await samira.post(Place.signOut())
      #expect(
        out.status == 303 && out.location == "/aanmelden" && out.headers["clear-site-data"] != nil
          && samira.cookies["kring"] == nil)
      #expect(try await street.visitor("Samira").get(.today()).location == "/aanmelden", "the key is refused from that moment on")
      #expect(try await street.visitor("Jayden").get(.today()).status == 200)
      #expect(try await sessions(of: "Samira", street) == 1, "and stands there still")

      try await unblock(database)
      #expect(try await street.visitor("Jayden").post(Place.signOut()).status == 303)
      #expect(try await sessions(of: "Samira", street) == 0, "the next one takes it along")
      let said = try await database.read { tx in
        try tx.run("SELECT kind FROM happening ORDER BY seq DESC LIMIT 2").map { try $0.text("kind") }
      }
      #expect(said == ["aanmelding.einde", "aanmelding.einde"])
      #expect(try await Caretaker(street.world.house).verify().allSatisfy { $0.brokenAt == nil })
    }
  }

  @Test func onAFullDiskSessionsElsewhereEnd() async throws {
    try await withDatabase(.sqlite) { database in
      let street = try await Street(on: database)
      let phone = Visitor(street.gate, cookies: ["kring": try await street.world.reopen("Samira")])
      let tablet = Visitor(street.gate, cookies: ["kring": try await street.world.reopen("Samira")])
      let laptop = try street.visitor("Samira")
      let cards = try await street.world.house.read(as: try await street.world.viewer("Samira")) { desk in try desk.mySessions() }
      try await block(database)
      let first = try #require(cards.first { !$0.isThisOne })
      #expect(try await laptop.post(Place.ownSession(first.id)).status == 303)
      let answers = [try await phone.get(.today()).status, try await tablet.get(.today()).status]
      #expect(answers.sorted() == [200, 303])
      #expect(try await laptop.post(Place.ownSessions()).status == 303)
      for screen in [phone, tablet] { #expect(try await screen.get(.today()).status == 303) }
      #expect(try await laptop.get(.today()).status == 200, "the one at hand stays")

      try await unblock(database)
      await Caretaker(street.world.house).settleSignOuts()
      #expect(try await sessions(of: "Samira", street) == 1)
    }
  }

  /// Robert hears that it is not written yet; the door is shut all the same, to what is open and to what is opened anew.
  @Test func onAFullDiskAccessIsTakenAway() async throws {
    try await withDatabase(.sqlite) { database in
      let street = try await Street(on: database)
      let peter = try await street.world.viewer("Peter").person
      try await block(database)
      let robert = try street.visitor("Robert")
      for name in ["Jayden", "Marloes"] {
        #expect(try await street.visitor(name).post(Place.person(peter), [("doe", "toegang")]).status == 404)
      }
      #expect(try await street.visitor("Peter").get(.today()).status == 200)
      let told = try await robert.post(Place.person(peter), [("doe", "toegang")])
      #expect(told.status == 503 && told.body.contains("Wij kunnen nu niets bewaren."))
      #expect(try await street.visitor("Peter").get(.today()).location == "/aanmelden")
      try await unblock(database)
      let fresh = Visitor(street.gate, cookies: ["kring": try await street.world.reopen("Peter")])
      #expect(try await fresh.get(.today()).status == 303, "a new session is refused as well")

      await Caretaker(street.world.house).settleSignOuts()
      let isActive = try await database.read { tx in
        try tx.run("SELECT is_active FROM person WHERE id = \(peter)").first?.flag("is_active")
      }
      #expect(isActive == false)
      #expect(try await robert.post(Place.person(peter), [("doe", "terug")]).status == 303)
      let back = Visitor(street.gate, cookies: ["kring": try await street.world.reopen("Peter")])
      #expect(try await back.get(.today()).status == 200)
    }
  }

  private func sessions(of name: String, _ street: Street) async throws -> Int {
    let given = name
    return try await street.world.database.read { tx in
      try tx.run(
        """
        SELECT s.id FROM session s JOIN person p ON p.organisation = s.organisation AND p.id = s.person \
        WHERE p.given_name = \(given)
        """
      ).count
    }
  }

  /// The disk is full for everything that ends a session or a right.
  private func block(_ database: any Database) async throws {
    _ = try await database.write { tx in
      try tx.run("CREATE TABLE IF NOT EXISTS ballast (bytes BLOB)")
      for happening in ["DELETE ON session", "UPDATE OF is_active ON person", "INSERT ON happening"] {
        try tx.run(
          Query(
            stringLiteral:
              """
              CREATE TRIGGER heavy_\(happening.prefix(6)) AFTER \(happening) BEGIN INSERT INTO ballast \
              VALUES (zeroblob(100000)); END
              """
          ))
      }
      return try tx.run("PRAGMA max_page_count = 1")
    }
  }

  private func unblock(_ database: any Database) async throws {
    _ = try await database.write { tx in
      for name in ["DELETE", "UPDATE", "INSERT"] { try tx.run(Query(stringLiteral: "DROP TRIGGER heavy_\(name)")) }
      return try tx.run("PRAGMA max_page_count = 1000000")
    }
  }
}
