import Domain
import Rooms
import Seals
import Store
import Testing
import TestKit
import Vocabulary

@Suite struct SecondKeyDutyTests {
  @Test(arguments: Backend.available) func aNewOrganisationAsksItOfWhoKeepsThePeople(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let link = try await world.house.foundingToken()
      let email = try #require(EmailAddress("anouk@nieuw.example"))
      let first = try await world.house.found(
        link, organisation: "Nieuw", by: Newcomer(givenName: "Anouk", name: "Anouk", email: email), position: .director,
        password: World.password, device: "")
      guard case .member = try await world.who(first) else { Issue.record("who came by the link looks around first"); return }
      let key = try #require(try await world.house.signIn(email: email.raw, password: World.password, device: "")?.session)
      let caller = try await world.who(key)
      guard case .keyless = caller else { Issue.record("she may go on without"); return }
      await #expect(throws: NotFound.self) { try await world.house.sit(in: .new(.system), as: caller) { _ in } }
      // At the console nothing is asked.
      #expect(try await world.house.hand(email: "anouk@nieuw.example")?.name == "Anouk")
      let ring = try await world.makeKey("Anouk", as: caller)
      guard case .member = try await world.who(ring.key) else { Issue.record("she is not in"); return }
      await #expect(throws: NotFound.self, "what is needed is not put away") {
        try await world.house.endSecondKey(of: world.who(ring.key), password: World.password, code: ring.recovery[0], device: "")
      }
    }
  }

  @Test(arguments: Backend.available) func whatIsAskedIsAskedAtTheNextSignIn(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let (robert, jayden) = (try await world.viewer("Robert"), try await world.viewer("Jayden"))
      await #expect(throws: NotFound.self) {
        try await world.house.write(at: .people, as: jayden) { desk in try desk.askSecondKey(of: .nobody) }
      }
      try await world.house.write(at: .people, as: robert) { desk in try desk.askSecondKey(of: .everybody) }
      guard case .member = try await world.caller("Samira") else { Issue.record("she is disturbed at her work"); return }
      for name in ["Samira", "Ellen", "Ingrid"] {
        guard case .keyless = try await world.who(world.reopen(name)) else { Issue.record("\(name) may go on without"); return }
      }
      let waiting = try await world.who(world.reopen("Samira"))
      try await world.house.write(at: .people, as: robert) { desk in try desk.askSecondKey(of: .keepers) }
      guard case .member = try await world.who(world.reopen("Samira")) else { Issue.record("it is asked of her still"); return }
      guard case .keyless(let samira) = waiting else { Issue.record("nothing was asked"); return }
      #expect(samira.organisationName == "Stichting Wijkwerk")
      guard case .assessor = try await world.who(world.reopen("Ingrid")) else {
        Issue.record("it is asked of Ingrid still"); return
      }
    }
  }

  @Test(arguments: Backend.available) func aLostTelephoneIsHelpedByWhoKeepsThePeople(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let ring = try await world.makeKey("Samira")
      let (samira, robert, jayden) = (
        try await world.viewer("Samira", ring.key), try await world.viewer("Robert"), try await world.viewer("Jayden")
      )
      #expect(try await world.house.read(at: .people, as: robert) { desk in try desk.hasSecondKey(samira.person) })
      await #expect(throws: NotFound.self) {
        _ = try await world.house.read(at: .people, as: jayden) { desk in try desk.hasSecondKey(samira.person) }
      }
      await #expect(throws: NotFound.self) {
        try await world.house.write(at: .people, as: jayden) { desk in try desk.takeSecondKey(of: samira.person) }
      }
      try await world.house.write(at: .people, as: robert) { desk in try desk.takeSecondKey(of: samira.person) }
      #expect(try await world.house.recognise(cookie: ring.key) == nil)
      let key = try await world.reopen("Samira")
      let back = try await world.viewer("Samira", key)
      #expect(try await world.house.read(as: back) { desk in try desk.today().keyTakenOn } == World.monday)
      let again = try await world.makeKey("Samira", as: .member(back))
      let renewed = try await world.viewer("Samira", again.key)
      // Whoever talked Robert into it would make a key of their own first: that does not hide it from her.
      #expect(try await world.house.read(as: renewed) { desk in try desk.today().keyTakenOn } == World.monday)
      #expect(try await Caretaker(world.house).verify().allSatisfy { $0.brokenAt == nil })
    }
  }

  @Test(arguments: Backend.available) func theLastOneWhoKeepsThePeopleIsHelpedAtTheConsole(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let ring = try await world.makeKey("Robert")
      let robert = try await world.viewer("Robert", ring.key)
      await #expect(throws: NotFound.self) {
        try await world.house.write(at: .people, as: robert) { desk in try desk.takeSecondKey(of: robert.person) }
      }
      #expect(try await !world.house.takeSecondKey(email: "niemand@wijkwerk.example"))
      #expect(try await !world.house.takeSecondKey(email: "samira@wijkwerk.example"))
      #expect(try await world.house.takeSecondKey(email: "Robert@wijkwerk.example"))
      #expect(try await world.house.recognise(cookie: ring.key) == nil)
      guard case .session? = try await world.knock("Robert") else { Issue.record("his password is not enough"); return }
    }
  }

  @Test(arguments: Backend.available) func anInvitationWaitsForTheCodeOfAnAccountThatHasOne(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let ring = try await world.makeKey("Samira")
      let email = try #require(EmailAddress("samira@wijkwerk.example"))
      let carla = try await world.viewer("Carla")
      let link = try await world.house.write(at: .people, as: carla) { desk in
        try desk.invite(Newcomer(givenName: "Samira", name: "Samira", email: email), as: .freelancer, teams: [], grant: nil)
      }
      await #expect(throws: RuleRefusal.passwordWrong) { try await world.house.accept(link, password: "geraden", device: "") }
      guard case .threshold(let threshold) = try await world.house.accept(link, password: World.password, device: "") else {
        Issue.record("no code was asked"); return
      }
      #expect(try await world.house.cross(threshold, code: ring.app.wrongCode(at: world.hand.moment), device: "").isWrong)
      #expect(try await world.house.invitation(link) != nil, "it is used before the code")
      guard
        case .inside(let key, joined: true) = try await world.house.cross(
          threshold, code: ring.app.code(at: world.hand.moment), device: "")
      else { Issue.record("she is not in"); return }
      guard case .member(let there) = try await world.who(key) else { Issue.record("she is nobody there"); return }
      #expect(there.organisationName == "Welzijn Elders")
      #expect(try await world.house.invitation(link) == nil)

      // One account, one key: it guards the other house too, so neither of them can take it, nor sees that there is one.
      let robert = try await world.viewer("Robert")
      guard case .member(let here) = try await world.who(ring.key) else { Issue.record("she is out"); return }
      for (keeper, person) in [(carla, there.person), (robert, here.person)] {
        #expect(try await !world.house.read(at: .people, as: keeper) { desk in try desk.hasSecondKey(person) })
        await #expect(throws: NotFound.self) {
          try await world.house.write(at: .people, as: keeper) { desk in try desk.takeSecondKey(of: person) }
        }
      }
      #expect(try await world.house.recognise(cookie: ring.key) != nil)
      #expect(try await world.house.secondKey(of: world.who(key)).since != nil)

      // At the console it goes for both, and both logs say so.
      #expect(try await world.house.takeSecondKey(email: "samira@wijkwerk.example"))
      for session in [ring.key, key] { #expect(try await world.house.recognise(cookie: session) == nil) }
      let taken = try await world.database.read { tx in
        try tx.run("SELECT actor, facts FROM happening WHERE kind = 'sleutel.weggehaald'").map {
          (actor: try $0.optionalText("actor"), facts: try $0.text("facts"))
        }
      }
      #expect(taken.count == 2 && taken.allSatisfy { $0.facts.isEmpty && $0.actor == nil })
      #expect(try await Caretaker(world.house).verify().allSatisfy { $0.brokenAt == nil })
    }
  }

  @Test(arguments: Backend.available) func whoWorksHereAloneAgainIsHelpedHereAgain(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let email = try #require(EmailAddress("samira@wijkwerk.example"))
      let (carla, robert) = (try await world.viewer("Carla"), try await world.viewer("Robert"))
      let link = try await world.house.write(at: .people, as: carla) { desk in
        try desk.invite(Newcomer(givenName: "Samira", name: "Samira", email: email), as: .freelancer, teams: [], grant: nil)
      }
      let there = try #require(try await world.house.accept(link, password: World.password, device: "").session)
      guard case .member(let guest) = try await world.who(there) else { Issue.record("she is nobody there"); return }
      let ring = try await world.makeKey("Samira")
      let samira = try await world.who(ring.key)
      guard case .member(let here) = samira else { Issue.record("she is out"); return }
      await #expect(throws: NotFound.self) {
        try await world.house.write(at: .people, as: robert) { desk in try desk.takeSecondKey(of: here.person) }
      }
      try await world.house.write(at: .people, as: carla) { desk in try desk.endAccess(of: guest.person) }
      try await world.house.write(at: .people, as: robert) { desk in try desk.takeSecondKey(of: here.person) }
      #expect(try await world.house.recognise(cookie: ring.key) == nil)
    }
  }

  @Test(arguments: Backend.available) func aNewPasswordEndsTheSessionsOfEveryOrganisation(on backend: Backend) async throws {
    try await play(on: backend) { world in
      let email = try #require(EmailAddress("samira@wijkwerk.example"))
      let link = try await world.house.write(at: .people, as: try await world.viewer("Carla")) { desk in
        try desk.invite(Newcomer(givenName: "Samira", name: "Samira", email: email), as: .freelancer, teams: [], grant: nil)
      }
      let there = try #require(try await world.house.accept(link, password: World.password, device: "").session)
      let (other, samira) = (try await world.reopen("Samira"), try await world.viewer("Samira"))
      try await world.house.changePassword(of: samira, from: World.password, to: "negen banken bij het water")
      #expect(try await world.house.recognise(cookie: there) == nil, "elsewhere she is signed in still")
      #expect(try await world.house.recognise(cookie: other) == nil)
      #expect(try await world.house.recognise(cookie: world.key("Samira")) != nil, "this session stays")
      #expect(try await Caretaker(world.house).verify().allSatisfy { $0.brokenAt == nil })
    }
  }
}

extension World {
  fileprivate func viewer(_ name: String, _ key: String) async throws -> Viewer {
    guard case .member(let viewer) = try await who(key) else { throw NotFound() }
    return viewer
  }
}
