import Domain
import Rooms
import Seals
import Store
import Testing
import TestKit
import Vocabulary

@Suite struct SecondKeyRoomTests {
  @Test(arguments: Backend.available) func ellenMakesASecondKeyAndComesInWithIt(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let ellen = try await world.caller("Ellen")
      #expect(try await world.house.secondKey(of: ellen).since == nil)
      let ring = try await world.makeKey("Ellen")
      #expect(try await world.house.recognise(cookie: try world.key("Ellen")) == nil, "the session from before lives on")
      guard case .member(let after)? = try await world.house.recognise(cookie: ring.key) else {
        Issue.record("she is out"); return
      }
      #expect(after.name == "Ellen van Wijk")
      #expect(try await world.house.secondKey(of: .member(after)).codesLeft == 10)

      let threshold = try await world.threshold("Ellen")
      #expect(try await world.house.recognise(cookie: threshold) == nil, "a threshold is no key")
      #expect(try await world.house.recognise(pass: threshold) == nil)
      let crossing = try await world.house.cross(threshold, code: ring.app.code(at: world.hand.moment), device: "Proef")
      #expect(try await world.givenName(crossing) == "Ellen")
      #expect(try await world.house.threshold(threshold) == nil, "a threshold works once")
      #expect(try await Caretaker(world.house).verify().allSatisfy { $0.brokenAt == nil })
    }
  }

  @Test(arguments: Backend.available) func theDatabaseGivesNobodyASecondKey(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let ellen = try await world.caller("Ellen")
      let offer = try await world.house.offerSecondKey(to: ellen, password: World.password, code: nil)
      let app = CodeApp(offer.secret)
      let made = try await world.house.makeSecondKey(
        of: ellen, offer: offer.sealed, code: app.code(at: world.hand.moment), device: "Proef")
      let lines = Lines()
      try await OrganisationExport(world.house).pack(world.organisation) { lines.add($0) }
      #expect(lines.all.contains { $0.contains(#""table":"second_key""#) })
      #expect(lines.all.filter { $0.contains(#""table":"recovery_code""#) }.count == 10)
      for secret in made.codes + [offer.secret] { #expect(!lines.all.contains { $0.contains(secret) }) }
      let kept = try await world.database.read { tx in try tx.run("SELECT sealed FROM second_key")[0].bytes("sealed") }
      #expect(kept.ranges(of: app.bytes).isEmpty && !kept.isEmpty, "the secret stands there open")
    }
  }

  @Test(arguments: Backend.available) func theRightPasswordAndTheFirstCodeAreBothNeeded(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let (ellen, jayden) = (try await world.caller("Ellen"), try await world.caller("Jayden"))
      await #expect(throws: RuleRefusal.passwordWrong) {
        try await world.house.offerSecondKey(to: ellen, password: "geraden", code: nil)
      }
      let offer = try await world.house.offerSecondKey(to: ellen, password: World.password, code: nil)
      let app = CodeApp(offer.secret)
      let code = app.code(at: world.hand.moment)
      await #expect(throws: RuleRefusal.codeWrong) {
        try await world.house.makeSecondKey(
          of: ellen, offer: offer.sealed, code: app.wrongCode(at: world.hand.moment), device: "")
      }
      await #expect(throws: NotFound.self) {
        try await world.house.makeSecondKey(of: jayden, offer: offer.sealed, code: code, device: "")
      }
      world.hand.move(by: .minutes(15))
      await #expect(throws: NotFound.self) {
        try await world.house.makeSecondKey(of: ellen, offer: offer.sealed, code: app.code(at: world.hand.moment), device: "")
      }
    }
  }

  @Test(arguments: Backend.available) func aCodeWorksOnce(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let ring = try await world.makeKey("Ellen")
      world.hand.move(by: .seconds(-30))
      let first = ring.app.code(at: world.hand.moment)
      #expect(try await world.tries(first, as: "Ellen") == nil, "the code that the key began with")
      world.hand.move(by: .seconds(30))
      let next = ring.app.code(at: world.hand.moment)
      #expect(try await world.tries(next, as: "Ellen") == "Ellen")
      #expect(try await world.tries(next, as: "Ellen") == nil)
      #expect(try await world.tries(first, as: "Ellen") == nil, "an older code than the last")
      world.hand.move(by: .seconds(30))
      #expect(
        try await world.tries(ring.app.code(at: world.hand.moment.after(.seconds(30))), as: "Ellen") == "Ellen",
        "her clock runs ahead")
      world.hand.move(by: .minutes(2))
      #expect(
        try await world.tries(ring.app.code(at: world.hand.moment.before(.seconds(30))), as: "Ellen") == "Ellen",
        "her clock runs behind")
    }
  }

  @Test(arguments: Backend.available) func ofTwoRequestsWithOneCodeOneComesIn(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let ring = try await world.makeKey("Ellen")
      for code in [ring.app.code(at: world.hand.moment), ring.recovery[0]] {
        let (one, other) = (try await world.threshold("Ellen"), try await world.threshold("Ellen"))
        // Two browsers with one code, and one browser that pressed twice.
        let came = try await withThrowingTaskGroup(of: Bool.self) { group in
          for key in [one, other, one, other] {
            group.addTask {
              if case .inside = try await world.house.cross(key, code: code, device: "Proef") { true } else { false }
            }
          }
          return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(came == 1)
      }
      #expect(try await Caretaker(world.house).verify().allSatisfy { $0.brokenAt == nil })
    }
  }

  @Test(arguments: Backend.available) func aRecoveryCodeWorksOnce(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let ring = try await world.makeKey("Ellen")
      #expect(ring.recovery.count == 10 && Set(ring.recovery).count == 10 && ring.recovery.allSatisfy { $0.count == 24 })
      #expect(try await world.tries(SecondKeyCode.grouped(ring.recovery[3].uppercased()), as: "Ellen") == "Ellen")
      #expect(try await world.tries(ring.recovery[3], as: "Ellen") == nil)
      guard case .member(let ellen)? = try await world.house.recognise(cookie: ring.key) else {
        Issue.record("she is out"); return
      }
      #expect(try await world.house.secondKey(of: .member(ellen)).codesLeft == 9)
    }
  }

  @Test(arguments: Backend.available) func fiveWrongCodesEndTheThreshold(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let ring = try await world.makeKey("Ellen")
      let threshold = try await world.threshold("Ellen")
      let wrong = ring.app.wrongCode(at: world.hand.moment)
      for _ in 1...4 { #expect(try await world.house.cross(threshold, code: wrong, device: "").isWrong) }
      #expect(try await !world.house.cross(threshold, code: wrong, device: "").isWrong)
      #expect(
        try await world.givenName(world.house.cross(threshold, code: ring.app.code(at: world.hand.moment), device: "")) == nil)
      let slow = try await world.threshold("Ellen")
      world.hand.move(by: .minutes(5))
      #expect(
        try await world.givenName(world.house.cross(slow, code: ring.app.code(at: world.hand.moment), device: "")) == nil,
        "after five minutes")
    }
  }

  @Test(arguments: Backend.available) func aNewPasswordEndsWhatTheOldOneBegan(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let ring = try await world.makeKey("Ellen")
      let threshold = try await world.threshold("Ellen")
      guard case .member(let ellen)? = try await world.house.recognise(cookie: ring.key) else {
        Issue.record("she is out"); return
      }
      try await world.house.changePassword(of: ellen, from: World.password, to: "negen banken bij het water")
      #expect(
        try await world.givenName(world.house.cross(threshold, code: ring.app.code(at: world.hand.moment), device: "")) == nil)
    }
  }

  @Test(arguments: Backend.available) func renewingAndPuttingAwayAskThePasswordAndACode(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let ring = try await world.makeKey("Ellen")
      let ellen = try await world.who(ring.key)
      let wrong = ring.app.wrongCode(at: world.hand.moment)
      for code in [nil, wrong] {
        await #expect(throws: RuleRefusal.codeWrong) {
          try await world.house.offerSecondKey(to: ellen, password: World.password, code: code)
        }
      }
      await #expect(throws: RuleRefusal.codeWrong) {
        try await world.house.endSecondKey(of: ellen, password: World.password, code: wrong, device: "")
      }
      let offer = try await world.house.offerSecondKey(to: ellen, password: World.password, code: ring.recovery[0])
      let app = CodeApp(offer.secret)
      let made = try await world.house.makeSecondKey(
        of: ellen, offer: offer.sealed, code: app.code(at: world.hand.moment), device: "")
      let again = try await world.who(made.session)
      await #expect(throws: NotFound.self, "an offer that was used") {
        try await world.house.makeSecondKey(of: again, offer: offer.sealed, code: app.code(at: world.hand.moment), device: "")
      }
      #expect(try await world.tries(ring.recovery[1], as: "Ellen") == nil, "codes of the key before")
      world.hand.move(by: .seconds(30))
      #expect(try await world.tries(ring.app.code(at: world.hand.moment), as: "Ellen") == nil, "the app on the old telephone")
      let session = try await world.house.endSecondKey(
        of: again, password: World.password, code: app.code(at: world.hand.moment), device: "")
      #expect(try await world.house.recognise(cookie: made.session) == nil)
      #expect(try await world.house.secondKey(of: world.who(session)).since == nil)
      guard case .session? = try await world.knock("Ellen") else { Issue.record("her password is not enough"); return }
    }
  }
}

extension World {
  func who(_ key: String) async throws -> Caller { try #require(try await house.recognise(cookie: key)) }

  /// Who a crossing let in, if anybody.
  func givenName(_ crossing: Crossing) async throws -> String? {
    guard case .inside(let key, _) = crossing, case .member(let viewer)? = try await house.recognise(cookie: key) else {
      return nil
    }
    return viewer.givenName
  }

  /// Signs in with password and code in a browser of its own.
  func tries(_ code: String, as name: String) async throws -> String? {
    try await givenName(house.cross(try await threshold(name), code: code, device: "Proef"))
  }
}

extension Crossing {
  var isWrong: Bool { if case .wrong = self { true } else { false } }
}
