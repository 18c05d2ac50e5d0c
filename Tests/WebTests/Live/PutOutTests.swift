import Domain
import Logging
import Pages
import Rooms
import ServiceLifecycle
import Store
import Testing
import TestKit
import Vocabulary
@testable import Web

/// Over real connections: whoever is put out hears it at that moment, and nothing afterwards.
@Suite(.serialized) struct PutOutTests {
  @Test(arguments: Backend.available) func aStreamEndsWithTheRightToIt(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let street = try await Street(on: database)
      street.reception.listen()
      let world = street.world
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Samira", "Jayden", in: conversation)
      let passes = [try await world.sitAsGuest(in: conversation), try await world.sitAsGuest(in: conversation)]
      try await open(street) { port in
        let topic = "gesprek:\(conversation)"
        var ears: [String: Ear] = [
          "Marloes": try Ear(port: port, over: topic, key: try world.key("Marloes"), cookie: "kring"),
          "Samira": try Ear(port: port, over: topic, key: try world.key("Samira"), cookie: "kring"),
          "Jayden": try Ear(port: port, over: topic, key: try world.key("Jayden"), cookie: "kring"),
          "one": try Ear(port: port, over: topic, key: passes[0]), "other": try Ear(port: port, over: topic, key: passes[1]),
        ]
        try await eventually { street.reception.exchange.listeners == 5 }

        // A chair is taken away: its page asks once more, and the gate knows nothing of it.
        let chairs = try await world.house.sit(in: conversation, as: try await world.caller("Marloes")) { room in
          try room.chairs()
        }
        let companion = try await world.house.recognise(pass: passes[0])
        let seat = try #require(companion).seat
        #expect(chairs.contains { $0.id == seat })
        try await world.make(.takeAway(seat, mayAnswer: false), by: "Marloes", in: conversation)
        #expect(try await ears["one"]?.hearsTheEnd().contains("event: changed") == true)
        #expect(try await Visitor(street.gate, cookies: ["kring-mee": passes[0]]).get(.conversation(conversation)).status == 410)

        // Signing out, and access that ends.
        _ = try await world.house.signOut(key: try world.key("Samira"))
        _ = try await ears["Samira"]?.hearsTheEnd()
        let (robert, jayden) = (try await world.viewer("Robert"), try await world.viewer("Jayden").person)
        try await world.house.write(at: .people, as: robert) { desk in try desk.endAccess(of: jayden) }
        _ = try await ears["Jayden"]?.hearsTheEnd()
        try await eventually { street.reception.exchange.listeners == 2 }

        // Somebody comes back on another phone: the stream of the old one ends, and the new one hears.
        let word = try #require(House.returnWord(of: passes[1]))
        let moved = try #require(try await world.house.comeBack(word, mark: House.passMark()))
        _ = try await ears["other"]?.hearsTheEnd()
        ears["other"]?.hangUp()
        ears["other"] = try Ear(port: port, over: topic, key: moved)
        try await eventually { street.reception.exchange.listeners == 2 }
        world.hand.move(by: Course.grace)
        try await world.make(.count(4), by: "Marloes", in: conversation)

        // The others go on, until the words are wiped.
        try await world.make(.leave, by: "Marloes", in: conversation)
        _ = try await ears["other"]?.hears("#st")
        try await world.make(.sit(role: .facilitator), by: "Marloes", in: conversation)
        try await world.make(.close, by: "Marloes", in: conversation)
        world.hand.move(by: .days(31))
        _ = try await Caretaker(world.house).wipe()
        _ = try await ears["other"]?.hearsTheEnd()
        try await eventually { street.reception.exchange.listeners == 0 }
        for ear in ears.values { ear.hangUp() }
      }
    }
  }

  @Test func aSessionThatRunsOutTakesItsStreamAlong() async throws {
    try await withDatabase(.sqlite) { database in
      let street = try await Street(on: database)
      let world = street.world
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", in: conversation)
      // Of her twelve hours a tenth of a second is left.
      for _ in 0..<8 {
        world.hand.move(by: .minutes(85))
        _ = try await world.viewer("Marloes")
      }
      world.hand.move(to: Moment(World.monday, hour: 21).before(Span(milliseconds: 100)))
      try await open(street) { port in
        let marloes = try Ear(port: port, over: "gesprek:\(conversation)", key: try world.key("Marloes"), cookie: "kring")
        #expect(!(try await marloes.hearsTheEnd()).contains("bye"))
        marloes.hangUp()
      }
    }
  }

  @Test(arguments: Backend.available) func thePhoneThatPressesFiveTimesHasOneChair(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let street = try await Street(on: database)
      let world = street.world
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", "Jayden", in: conversation)
      let code = try await world.house.code(of: conversation, for: try await world.viewer("Marloes")) ?? ""
      let page = try await street.visitor(nil).get("/mee/\(code)").body
      let mark = try #require(page.firstMatch(of: /name="zet" value="([a-z0-9]+)"/)).output.1
      // Five times at once, and none of them with a cookie yet.
      let cookies = try await withThrowingTaskGroup(of: String?.self) { group in
        for _ in 0..<5 {
          group.addTask {
            let phone = try street.visitor(nil)
            #expect(try await phone.post("/mee/\(code)", [("zet", String(mark))]).status == 303)
            return phone.cookies["kring-mee"]
          }
        }
        return try await group.reduce(into: [String?]()) { $0.append($1) }
      }
      #expect(Set(cookies).count == 1 && cookies[0] != nil)
      #expect(try await world.scene("Marloes", of: conversation).common.here == 3)

      // A second page of the same phone goes to its chair, and so does a press on it.
      let phone = Visitor(street.gate, cookies: ["kring-mee": cookies[0] ?? ""])
      #expect(try await phone.get("/mee/\(code)").headers["location"] == "/gesprekken/\(conversation)")
      #expect(try await phone.post("/mee/\(code)", [("zet", House.passMark())]).status == 303)
      // By the door for guests somebody with an account sits as themselves.
      let samira = try street.visitor("Samira")
      for _ in 0..<2 {
        #expect(try await samira.post("/mee/\(code)", [("zet", House.passMark())]).status == 303)
      }
      #expect(try await world.scene("Marloes", of: conversation).common.here == 4)
      let names = try await world.house.sit(in: conversation, as: try await world.caller("Marloes")) { room in
        try room.chairs().map(\.name)
      }
      #expect(names.contains("Samira"))
      #expect(try await street.visitor("Marloes").get("/gesprekken/\(conversation)/kring").body.contains("Samira"))
    }
  }

  /// The whole house on a free port, for the length of a visit.
  private func open(_ street: Street, _ visit: (Int) async throws -> Void) async throws {
    let logger = Logger(label: "server") { _ in SwiftLogNoOpLogHandler() }
    let (ports, port) = AsyncStream<Int>.makeStream()
    let application = Server(port: 0).application(behind: street.gate, exchange: street.reception.exchange, logger: logger) {
      port.yield($0)
    }
    let services = ServiceGroup(services: [OnEventLoops(application)], logger: logger)
    let running = Task { try await services.run() }
    var iterator = ports.makeAsyncIterator()
    let number = try #require(await iterator.next())
    let outcome: Result<Void, any Error>
    do { outcome = .success(try await visit(number)) } catch { outcome = .failure(error) }
    await services.triggerGracefulShutdown()
    try await running.value
    try outcome.get()
  }
}
