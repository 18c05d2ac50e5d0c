import Domain
@testable import Rooms
import Seals
import Store
import Synchronization
import Testing
import TestKit
import Vocabulary

/// Letters wait in the database, go out one at a time, and are given up after a day.
@Suite(.timeLimit(.minutes(20))) struct OutboxTests {
  @Test(arguments: Backend.available) func anInvitationGoesOutOnceAndLeavesNothingBehind(on backend: Backend) async throws {
    try await mailing(on: backend) { world in
      let link = try await world.invite("Anouk")
      #expect(try await world.destination(of: link)?.raw == "anouk@wijkwerk.example")
      let sent = try await world.mail { _ in .accepted }
      #expect(sent.map(\.key) == [link])
      let letter = try #require(sent.first)
      #expect(
        letter.to.raw == "anouk@wijkwerk.example" && letter.givenName == "Anouk" && letter.organisation == "Stichting Wijkwerk")
      #expect(letter.kind == .invitation && letter.language == .dutch)
      #expect(!"\(letter) \(String(reflecting: letter))".contains(link))
      #expect(try await world.mail { _ in .accepted }.isEmpty)
      #expect(try await Outbox(world.house).count() == (waiting: 0, undeliverable: 0))
      #expect(try await world.state(of: "Anouk", for: "Ellen") == nil)
      _ = try await world.house.accept(link, password: World.password, device: "Proef")
    }
  }

  @Test(arguments: Backend.available) func withoutMailOrInADemoOrWhenItIsRefusedNoLetterIsWritten(
    on backend: Backend
  ) async throws {
    try await play(on: backend) { world in
      _ = try await world.invite("Anouk")
      #expect(try await Outbox(world.house).count() == (waiting: 0, undeliverable: 0))
    }
    try await mailing(on: backend) { world in
      await #expect(throws: RuleRefusal.emailTaken) { try await world.invite("Samira") }
      try await world.database.write { try $0.run("UPDATE organisation SET is_demo = TRUE") }
      let link = try await world.invite("Anouk")
      #expect(try await world.destination(of: link) == nil)
      #expect(try await Outbox(world.house).count() == (waiting: 0, undeliverable: 0))
    }
  }

  @Test(arguments: Backend.available) func whatIsBeingMailedIsNobodyElsesUntilItsLeaseEnds(on backend: Backend) async throws {
    try await mailing(on: backend) { world in
      let link = try await world.invite("Anouk")
      var elsewhere: [Letter] = []
      let here = try await world.mail { _ in
        elsewhere += try await world.mail { _ in .accepted }
        // The first one hangs: after its lease another node tries, and the late answer of the first changes nothing.
        world.hand.move(by: Outbox.lease)
        #expect(elsewhere.isEmpty)
        elsewhere += try await world.mail { _ in .later("away") }
        return .accepted
      }
      #expect(here.map(\.key) == [link] && elsewhere.map(\.key) == [link])
      #expect(try await Outbox(world.house).count() == (waiting: 1, undeliverable: 0))
    }
  }

  @Test(arguments: Backend.available) func twoNodesAtOnceMailEachLetterOnce(on backend: Backend) async throws {
    try await mailing(on: backend) { world in
      var links: Set<String> = []
      for number in 0..<12 { links.insert(try await world.invite("Collega\(number)")) }
      let sent = try await withThrowingTaskGroup(of: [String].self) { nodes in
        for _ in 0..<3 { nodes.addTask { try await world.mail { _ in .accepted }.map(\.key) } }
        return try await nodes.reduce(into: []) { $0 += $1 }
      }
      // Who finds a letter taken may leave the rest to the next round.
      let rest = try await world.mail { _ in .accepted }.map(\.key)
      #expect((sent + rest).count == 12 && Set(sent + rest) == links)
    }
  }

  @Test(arguments: Backend.available) func aRelayThatIsAwayIsTriedLessAndLessAndADayIsEnough(on backend: Backend) async throws {
    try await mailing(on: backend) { world in
      _ = try await world.invite("Anouk")
      let began = world.hand.moment
      let tries: [Span] = [
        .minutes(0), .minutes(1), .minutes(6), .minutes(36), .minutes(156), .minutes(516), .minutes(1_236), .hours(24),
      ]
      for span in tries {
        let due = began.after(span)
        if span > .minutes(0) {
          world.hand.move(to: due.before(Span(milliseconds: 1)))
          #expect(try await world.mail { _ in .later("away") }.isEmpty, "\(span) came too early")
          #expect(try await world.state(of: "Anouk", for: "Ellen", at: world.hand.moment) == .underway)
        }
        world.hand.move(to: due)
        #expect(try await world.mail { _ in .later("away") }.count == 1, "\(span) did not come")
      }
      #expect(try await Outbox(world.house).count() == (waiting: 0, undeliverable: 1))
      world.hand.move(by: .days(2))
      #expect(try await world.mail { _ in .accepted }.isEmpty)
      #expect(try await world.database.read { try $0.run("SELECT sealed FROM letter")[0].optionalBytes("sealed") } == nil)
    }
  }

  @Test(arguments: Backend.available) func onlyWhoInvitesHearsThatALetterDidNotArriveAndANewLinkEndsThat(
    on backend: Backend
  ) async throws {
    try await mailing(on: backend) { world in
      let lost = try await world.invite("Anouk")
      #expect(try await world.mail { _ in .refused("550") }.count == 1)
      for name in ["Ellen", "Peter", "Robert"] { #expect(try await world.state(of: "Anouk", for: name) == .undeliverable) }
      for name in ["Samira", "Marloes", "Margriet"] { #expect(try await world.state(of: "Anouk", for: name) == nil) }
      #expect(try await world.destination(of: lost) == nil)
      let anouk = try await world.person("Anouk")
      let again = try await world.house.write(at: .people, as: try await world.viewer("Ellen")) { desk in
        try desk.inviteAgain(anouk)
      }
      #expect(try await world.state(of: "Anouk", for: "Ellen") == .underway)
      #expect(try await world.mail { _ in .accepted }.map(\.key) == [again])
    }
  }

  @Test(arguments: Backend.available) func aLetterGoesWithItsInvitation(on backend: Backend) async throws {
    try await mailing(on: backend) { world in
      _ = try await world.house.accept(try await world.invite("Anouk"), password: World.password, device: "Proef")
      _ = try await world.invite("Femke")
      let femke = try await world.person("Femke")
      try await world.house.write(at: .people, as: try await world.viewer("Ellen")) { desk in try desk.endAccess(of: femke) }
      #expect(try await Outbox(world.house).count() == (waiting: 0, undeliverable: 0))
      // A server that stood off for longer than the link works does not mail what opens nothing.
      _ = try await world.invite("Karel")
      world.hand.move(by: House.invitationLasts)
      #expect(try await world.mail { _ in .accepted }.isEmpty)
      #expect(try await Outbox(world.house).count() == (waiting: 0, undeliverable: 1))
    }
  }

  @Test(arguments: Backend.available) func theLinkStandsNowhereInTheDatabase(on backend: Backend) async throws {
    try await mailing(on: backend) { world in
      let link = try await world.invite("Anouk")
      let everything = try await world.everything()
      #expect(everything.contains { $0.contains("anouk@wijkwerk.example") }, "what is looked through holds what was typed")
      #expect(!everything.contains { $0.contains(link) })
      // And what is sealed opens neither elsewhere nor with another key; the others are not kept waiting for it.
      let other = try await world.invite("Femke")
      let one = try await world.database.read { try $0.run("SELECT sealed FROM letter ORDER BY id")[0].bytes("sealed") }
      try await world.database.write { try $0.run("UPDATE letter SET sealed = \(one)") }
      let sent = try await world.mail { _ in .accepted }.map(\.key)
      #expect(sent.count == 1 && (sent == [link] || sent == [other]))
      #expect(try await Outbox(world.house).count() == (waiting: 0, undeliverable: 1))
    }
  }

  @Test(arguments: Backend.available) func carlaOfAnotherOrganisationFindsNothingOfIt(on backend: Backend) async throws {
    try await mailing(on: backend) { world in
      let link = try await world.invite("Anouk")
      let carla = try await world.viewer("Carla")
      #expect(try await world.house.read(at: .people, as: carla) { desk in try desk.destination(of: link) } == nil)
      let people = try await world.house.read(as: carla) { desk in try desk.people() }
      #expect(people.map(\.person.name) == ["Carla van Wijk"] && people.allSatisfy { $0.letter == nil })
      await #expect(throws: StoreError.self, "a letter cannot point at an invitation of elsewhere") {
        try await world.database.write { try $0.run("UPDATE letter SET organisation = \(carla.organisation)") }
      }
    }
  }

  private func mailing(on backend: Backend, _ story: (World) async throws -> Void) async throws {
    try await withDatabase(backend) { database in try await story(try await World(on: database, mails: true)) }
  }
}

extension World {
  /// Ellen invites somebody as a worker; gives the word of the link.
  fileprivate func invite(_ name: String) async throws -> String {
    let newcomer = Newcomer(
      givenName: name, name: "\(name) van Wijk", email: try #require(EmailAddress("\(name)@wijkwerk.example")))
    return try await house.write(at: .people, as: try await viewer("Ellen")) { [team] desk in
      try desk.invite(newcomer, as: .worker, teams: [team], grant: nil)
    }
  }

  /// One round of the outbox; gives the letters that were handed over.
  fileprivate func mail(_ relay: (Letter) async throws -> Delivery) async throws -> [Letter] {
    var sent: [Letter] = []
    try await Outbox(house).empty { letter in
      sent.append(letter)
      do { return try await relay(letter) } catch {
        Issue.record(error)
        return .accepted
      }
    }
    return sent
  }

  fileprivate func destination(of link: String) async throws -> EmailAddress? {
    try await house.read(at: .people, as: try await viewer("Ellen")) { desk in try desk.destination(of: link) }
  }

  fileprivate func person(_ name: String) async throws -> ID<Person> {
    let people = try await house.read(as: try await viewer("Ellen")) { desk in try desk.people() }
    return try #require(people.first { $0.person.name.hasPrefix(name) }).person.id
  }

  /// What somebody reads of a letter; signed in again when the story has gone on for long.
  fileprivate func state(of name: String, for reader: String, at moment: Moment? = nil) async throws -> LetterState? {
    let viewer = moment == nil ? try await viewer(reader) : try await relive(reader)
    let people = try await house.read(as: viewer) { desk in try desk.people() }
    return try #require(people.first { $0.person.name.hasPrefix(name) }).letter
  }
}
