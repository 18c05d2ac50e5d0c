import Domain
import Rooms
import Testing
import TestKit
import Vocabulary

/// Somebody goes, and comes back after a year abroad.
@Suite struct ComingBackTests {
  @Test(arguments: Backend.available) func aColleagueComesBackToTheirOwnPlace(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let (ellen, jayden) = (try await world.viewer("Ellen"), try await world.viewer("Jayden").person)
      try await world.house.write(at: .people, as: ellen) { desk in try desk.endAccess(of: jayden) }
      let gone = try await world.house.read(as: ellen) { desk in try desk.person(jayden) }
      #expect(gone.mayComeBack)
      #expect(try await world.canSignIn("Jayden") == false)
      let samira = try await world.viewer("Samira")
      await #expect(throws: NotFound.self, "only who keeps the people") {
        try await world.house.write(at: .people, as: samira) { desk in try desk.restoreAccess(of: jayden) }
      }

      try await world.house.write(at: .people, as: ellen) { desk in try desk.restoreAccess(of: jayden) }
      let back = try await world.house.read(as: ellen) { desk in try desk.person(jayden) }
      #expect(back.isActive && back.person.position == .worker && !back.mayComeBack)
      #expect(try await world.canSignIn("Jayden"))
      await #expect(throws: NotFound.self, "who is here cannot come back") {
        try await world.house.write(at: .people, as: ellen) { desk in try desk.restoreAccess(of: jayden) }
      }
    }
  }

  @Test(arguments: Backend.available) func aGuestIsInvitedAnew(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let ellen = try await world.viewer("Ellen")
      let ingrid = try await world.house.read(as: ellen) { desk in try desk.people().first { $0.person.position == .auditor } }
      let guest = try #require(ingrid)
      try await world.house.write(at: .people, as: ellen) { desk in try desk.endAccess(of: guest.person.id) }
      await #expect(throws: NotFound.self) {
        try await world.house.write(at: .people, as: ellen) { desk in try desk.restoreAccess(of: guest.person.id) }
      }
    }
  }
}

extension World {
  fileprivate func canSignIn(_ name: String) async throws -> Bool {
    try await house.signIn(email: "\(name.lowercased())@wijkwerk.example", password: World.password, device: "Proef") != nil
  }
}
