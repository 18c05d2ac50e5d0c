import Domain
import Post
import Rooms
import Store
import TestKit
import Testing
import Vocabulary

/// Peter owns a page whose day has come. He is mailed about it once a week at most, in working hours, and never when he does not
/// want it.
@Suite(.timeLimit(.minutes(20))) struct ReminderTests {
  /// A Monday on which the day of the page has come.
  private static let day = Day(year: 2027, month: 5, day: 24)

  private func play(on backend: Backend, mails: Bool = true, _ story: (World) async throws -> Void) async throws {
    try await withDatabase(backend) { database in
      let world = try await World(on: database, mails: mails)
      try await world.publishProcess()
      try await world.house.write(at: .owner(of: World.slug), as: try await world.viewer("Peter")) { desk in
        try desk.lookAgain(every: .halfYear)
      }
      world.hand.move(to: Moment(Self.day, hour: 9))
      try await story(world)
    }
  }

  @Test(arguments: Backend.available) func oneLetterAWeekWithTheTitlesOfHisPagesAndNobodysName(on backend: Backend) async throws {
    try await play(on: backend) { world in
      try await SmallRelay.open { server in
        try await world.remind(by: server.port)
        try await world.remind(by: server.port)
        world.hand.move(to: Moment(Self.day.adding(4), hour: 16))
        try await world.remind(by: server.port)
        #expect(server.mails.count == 1, "one this week, however often it is looked")
        let mail = try Mail(try #require(server.mails.first))
        #expect(
          mail.body.contains("- Van aanmelding naar plan") && mail.body.contains("Dag Peter,")
            && mail.body.contains("http://localhost/"))
        for name in ["Samira", "Jayden", "Ellen", "Marloes"] { #expect(!mail.body.contains(name)) }
        world.hand.move(to: Moment(Self.day.adding(7), hour: 9))
        try await world.remind(by: server.port)
        #expect(server.mails.count == 2, "and the week after, while nobody looked")
        let peter = try await world.relive("Peter")
        try await world.house.write(at: .owner(of: World.slug), as: peter) { desk in try desk.reviewed("") }
        world.hand.move(to: Moment(Self.day.adding(14), hour: 9))
        try await world.remind(by: server.port)
        #expect(server.mails.count == 2, "he looked")
      }
    }
  }

  @Test(arguments: Backend.available) func whoDoesNotWantItIsNotMailedAndNobodyIsAtNight(on backend: Backend) async throws {
    try await play(on: backend) { world in
      try await SmallRelay.open { server in
        for moment in [Moment(Self.day.adding(-1), hour: 11), Moment(Self.day, hour: 6), Moment(Self.day, hour: 19)] {
          world.hand.move(to: moment)
          #expect(try await Outbox(world.house).remind() == 0, "\(moment)")
        }
        world.hand.move(to: Moment(Self.day, hour: 10))
        // It was written down already, and turned off before it went.
        #expect(try await Outbox(world.house).remind() == 1)
        let peter = try await world.relive("Peter")
        try await world.house.write(as: peter) { desk in try desk.prefer(Preferences(isReminded: false)) }
        try await world.remind(by: server.port)
        world.hand.move(to: Moment(Self.day.adding(7), hour: 10))
        try await world.remind(by: server.port)
        #expect(server.mails.isEmpty)
      }
    }
  }

  @Test(arguments: Backend.available) func aRelayThatIsAwayIsTriedAgainAndAPageThatWentIsNoReason(
    on backend: Backend
  ) async throws {
    let nobody = try await SmallRelay.closedPort()
    try await play(on: backend) { world in
      try await world.remind(by: nobody)
      world.hand.move(by: .minutes(2))
      try await SmallRelay.open { server in
        try await world.remind(by: server.port)
        #expect(server.mails.count == 1)
        let peter = try await world.relive("Peter")
        try await world.house.write(at: .owner(of: World.slug), as: peter) { desk in try desk.withdraw(because: "Weg") }
        world.hand.move(to: Moment(Self.day.adding(7), hour: 9))
        try await world.remind(by: server.port)
        #expect(server.mails.count == 1)
      }
    }
  }

  @Test func withoutMailNothingIsWrittenDown() async throws {
    try await play(on: .sqlite, mails: false) { world in
      let number = try await Outbox(world.house).remind()
      #expect(number == 0)
    }
  }

  /// Nor from a demonstration: there anybody could let us write to whatever address a character has.
  @Test func aDemonstrationMailsNobody() async throws {
    try await play(on: .sqlite) { world in
      try await world.database.write { tx in try tx.run("UPDATE organisation SET is_demo = TRUE") }
      #expect(try await Outbox(world.house).remind() == 0)
    }
  }
}

extension World {
  /// One round of the mail: what is due is written down, and goes.
  fileprivate func remind(by port: Int) async throws {
    let relay = try Relay(address: "smtp://127.0.0.1:\(port)", from: "Kring <kring@wijkwerk.example>", password: nil)
    _ = try await Outbox(house).remind()
    try await Outbox(house).empty { letter in await relay.send(Message(letter, link: "http://localhost/", from: relay.sender)) }
  }
}
